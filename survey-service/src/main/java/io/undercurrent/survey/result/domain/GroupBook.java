package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Which teams speak together in a week: those decided with a group before stay with it for good, and those decided
/// alone stay alone, because another grouping of the same week could isolate somebody.
record GroupBook(Pooling pooling, Map<String, KnownResult> known) {

    private record Place(String group, YearWeek week) {}

    /// What is known of each group in the weeks at hand, from these answers and from those decided before.
    List<JointAnswers> joint(Collection<TeamAnswers> reported) {
        var now = reported.stream()
                .filter(answers -> groupOf(answers).isPresent())
                .collect(groupingBy(answers -> new Place(groupOf(answers).orElseThrow(), answers.week())));
        var before = known.values().stream()
                .filter(was -> was.pooledInto().isPresent())
                .collect(groupingBy(was -> new Place(was.pooledInto().orElseThrow(), was.week())));
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(place -> joint(place, now.getOrDefault(place, List.of()), before.getOrDefault(place, List.of())))
                .toList();
    }

    Optional<String> groupOf(TeamAnswers answers) {
        var before = known(answers.teamId(), answers.week());
        return before.isPresent()
                ? before.flatMap(KnownResult::pooledInto)
                : pooling.groupOf(answers.teamId()).filter(group -> isOpen(group, answers.week()));
    }

    /// Whether further teams may join the group in that week.
    private boolean isOpen(String group, YearWeek week) {
        var wasShown = known(group, week).filter(KnownResult::isShown).isPresent();
        var somebodyWasAlone = pooling.membersOf(group).stream()
                .flatMap(member -> known(member, week).stream())
                .anyMatch(was -> was.pooledInto().filter(group::equals).isEmpty());
        return !wasShown && !somebodyWasAlone;
    }

    private JointAnswers joint(Place place, List<TeamAnswers> now, List<KnownResult> before) {
        var here = now.stream().map(TeamAnswers::teamId).collect(toSet());
        var missing =
                before.stream().filter(was -> !here.contains(was.teamId())).toList();
        var awaited = isOpen(place.group(), place.week()) ? pooling.membersOf(place.group()) : Set.<String>of();
        return new JointAnswers(
                place.group(),
                place.week(),
                Stream.concat(now.stream(), missing.stream().map(KnownResult::counted))
                        .toList(),
                missing.isEmpty() && here.containsAll(awaited));
    }

    /// Of a group that was decided before, parts alone say nothing new, unless they are all that is known.
    boolean isWorthHiding(JointAnswers joint) {
        return !joint.isComplete()
                && known(joint.group(), joint.week())
                        .filter(was -> was.disclosure() != Disclosure.INCOMPLETE || was.says(joint.together()))
                        .isEmpty();
    }

    boolean isHidden(JointAnswers joint) {
        return joint.isComplete()
                ? !Threshold.FIVE.isReachedBy(joint.together().answered())
                : known(joint.group(), joint.week())
                        .filter(KnownResult::isShown)
                        .isEmpty();
    }

    /// Whether nothing was said of the complete group before, or something else.
    boolean isNews(JointAnswers joint) {
        return known(joint.group(), joint.week())
                .filter(was -> was.disclosure() != Disclosure.INCOMPLETE && was.says(joint.together()))
                .isEmpty();
    }

    private Optional<KnownResult> known(String team, YearWeek week) {
        return Optional.ofNullable(known.get(week + "/" + team));
    }
}
