package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Sibling;
import io.undercurrent.survey.disclosure.domain.Sibling.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Who sits in each family when something new of it is decided.
record FamilyTable(Function<TeamAnswers, Family> family, Map<String, KnownResult> known, GroupBook groups) {

    /// Earlier decisions, and groups of which the part in the family is not shown alone.
    Map<Family, List<Sibling>> beside(Collection<TeamAnswers> news, Collection<JointAnswers> joint) {
        var places = news.stream().map(TeamAnswers::place).collect(toSet());
        var groupPlaces = joint.stream().map(group -> group.together().place()).collect(toSet());
        var earlier = known.values().stream()
                .filter(was -> was.pooledInto().isEmpty())
                .filter(was -> !places.contains(was.place()) && !groupPlaces.contains(was.place()))
                .map(was -> Map.entry(new Family(was.family(), was.week()), was.asSibling()));
        var inParts = joint.stream().filter(group -> sitsInParts(group, places)).flatMap(this::parts);
        return Stream.concat(earlier, inParts)
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private boolean sitsInParts(JointAnswers group, Set<String> news) {
        return group.isAcross(family)
                || (groups.isHidden(group) && !news.contains(group.together().place()));
    }

    private Stream<Map.Entry<Family, Sibling>> parts(JointAnswers group) {
        var standing = groups.isHidden(group) ? Standing.HIDDEN : Standing.TOLD_IN_PART;
        return group.members().stream().collect(groupingBy(family)).entrySet().stream()
                .map(part -> Map.entry(part.getKey(), new Sibling(group.group(), answered(part.getValue()), standing)));
    }

    private static int answered(List<TeamAnswers> teams) {
        return teams.stream().mapToInt(TeamAnswers::answered).sum();
    }
}
