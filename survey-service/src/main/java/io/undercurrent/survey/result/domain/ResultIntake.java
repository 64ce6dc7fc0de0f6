package io.undercurrent.survey.result.domain;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.disclosure.domain.Sibling;
import io.undercurrent.survey.disclosure.domain.Sibling.Standing;
import io.undercurrent.survey.disclosure.domain.Siblings;
import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides about results that came in together, beside those decided before. Teams of a group are never shown alone:
/// their answers are added up, and the group is shown or withheld like a team.
public final class ResultIntake {

    private final Map<String, Optional<String>> parents;
    private final Pooling pooling;
    private final Map<String, KnownResult> known;
    private final GroupBook groups;

    public ResultIntake(Map<String, Optional<String>> parents, Pooling pooling, Collection<KnownResult> known) {
        this.parents = Map.copyOf(parents);
        this.pooling = pooling;
        this.known = known.stream().collect(toMap(ResultIntake::place, identity()));
        this.groups = new GroupBook(pooling, this.known);
    }

    /// The decisions that are new: what says the same as before changes nothing.
    public List<DecidedResult> decide(Collection<ReportedResult> reported) {
        var answers = reported.stream().map(ReportedResult::answers).toList();
        var joint = groups.joint(answers);
        return Stream.of(members(joint), incomplete(joint), acrossFamilies(joint), units(answers, joint))
                .flatMap(identity())
                .toList();
    }

    /// Nothing is told of a team that speaks with others.
    private Stream<DecidedResult> members(List<JointAnswers> joint) {
        return joint.stream()
                .flatMap(group -> group.members().stream()
                        .filter(this::isNews)
                        .map(answers ->
                                decided(answers, Disclosure.BELOW_THRESHOLD).speakingWith(group.group())));
    }

    /// What is there of a group may be told neither now nor, by subtraction, when the rest comes.
    private Stream<DecidedResult> incomplete(List<JointAnswers> joint) {
        return joint.stream()
                .filter(groups::isWorthHiding)
                .map(group -> decided(group.together(), Disclosure.INCOMPLETE));
    }

    /// A group of a team and those above it has no siblings: in each family its part counts among the hidden.
    private Stream<DecidedResult> acrossFamilies(List<JointAnswers> joint) {
        return joint.stream()
                .filter(group -> isNews(group) && isAcrossFamilies(group))
                .map(group -> decided(
                        group.together(), groups.isHidden(group) ? Disclosure.BELOW_THRESHOLD : Disclosure.SHOWN));
    }

    private boolean isNews(JointAnswers group) {
        return group.isComplete() && groups.isNews(group);
    }

    private boolean isAcrossFamilies(JointAnswers group) {
        return group.members().stream().map(this::family).distinct().count() > 1;
    }

    private Stream<DecidedResult> units(List<TeamAnswers> answers, List<JointAnswers> joint) {
        var alone =
                answers.stream().filter(team -> groups.groupOf(team).isEmpty()).filter(this::isNews);
        var together = joint.stream()
                .filter(group -> isNews(group) && !isAcrossFamilies(group))
                .map(JointAnswers::together);
        var news = Stream.concat(alone, together).collect(groupingBy(this::family));
        var standing = standing(news.values().stream().flatMap(List::stream).toList(), joint);
        return news.entrySet().stream()
                .flatMap(family -> decide(family.getValue(), standing.getOrDefault(family.getKey(), List.of())));
    }

    /// What stands in each family beside the news: earlier decisions, and groups of which its part is not shown alone.
    private Map<Family, List<Sibling>> standing(List<TeamAnswers> news, List<JointAnswers> joint) {
        var places = Stream.concat(news.stream(), joint.stream().map(JointAnswers::together))
                .map(ResultIntake::place)
                .collect(toSet());
        var newPlaces = news.stream().map(ResultIntake::place).collect(toSet());
        var earlier = known.values().stream()
                .filter(was -> !places.contains(place(was)) && was.pooledInto().isEmpty())
                .map(was -> Map.entry(new Family(was.family(), was.week()), was.asSibling()));
        var hidden = joint.stream()
                .filter(group -> isAcrossFamilies(group)
                        || (groups.isHidden(group) && !newPlaces.contains(place(group.together()))))
                .flatMap(this::parts);
        return Stream.concat(earlier, hidden)
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Stream<Map.Entry<Family, Sibling>> parts(JointAnswers group) {
        var standing = groups.isHidden(group) ? Standing.HIDDEN : Standing.TOLD_IN_PART;
        return group.members().stream().collect(groupingBy(this::family)).entrySet().stream()
                .map(part -> Map.entry(part.getKey(), new Sibling(group.group(), answered(part.getValue()), standing)));
    }

    private static int answered(List<TeamAnswers> teams) {
        return teams.stream().mapToInt(TeamAnswers::answered).sum();
    }

    private Stream<DecidedResult> decide(List<TeamAnswers> news, List<Sibling> standing) {
        var undecided =
                news.stream().map(answers -> new Sibling(answers.teamId(), answers.answered(), Standing.UNDECIDED));
        var disclosed = new Siblings(Stream.concat(undecided, standing.stream()).toList()).disclose(Threshold.FIVE);
        return news.stream().map(answers -> decided(answers, requireNonNull(disclosed.get(answers.teamId()))));
    }

    /// How many of the reported results are withheld, whether it was decided now or before.
    public int withheldOf(Collection<ReportedResult> reported, Collection<DecidedResult> decided) {
        var now = decided.stream().collect(toMap(result -> place(result.answers()), DecidedResult::isShown));
        var withheld = reported.stream()
                .map(ReportedResult::answers)
                .filter(answers -> !now.getOrDefault(place(answers), wasShown(answers)));
        return (int) withheld.count();
    }

    private boolean wasShown(TeamAnswers answers) {
        return before(answers).filter(KnownResult::isShown).isPresent();
    }

    private boolean isNews(TeamAnswers answers) {
        return before(answers).filter(was -> was.says(answers)).isEmpty();
    }

    private DecidedResult decided(TeamAnswers answers, Disclosure disclosure) {
        var revision = before(answers).map(KnownResult::revision).orElse(0L) + 1;
        return new DecidedResult(answers, family(answers).parent(), disclosure, revision);
    }

    private Family family(TeamAnswers answers) {
        var parent = parents.getOrDefault(answers.teamId(), pooling.parentOf(answers.teamId()));
        return new Family(parent, answers.week());
    }

    private Optional<KnownResult> before(TeamAnswers answers) {
        return Optional.ofNullable(known.get(place(answers)));
    }

    private static String place(KnownResult was) {
        return was.week() + "/" + was.teamId();
    }

    private static String place(TeamAnswers answers) {
        return answers.week() + "/" + answers.teamId();
    }
}
