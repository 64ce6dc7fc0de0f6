package io.undercurrent.survey.result.domain;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
    private final Threshold threshold;

    public ResultIntake(Map<String, Optional<String>> parents, Pooling pooling, Collection<KnownResult> known) {
        this(parents, pooling, known, Threshold.FIVE);
    }

    ResultIntake(
            Map<String, Optional<String>> parents,
            Pooling pooling,
            Collection<KnownResult> known,
            Threshold threshold) {
        this.parents = Map.copyOf(parents);
        this.pooling = pooling;
        this.known = known.stream().collect(toMap(KnownResult::place, identity()));
        this.groups = new GroupBook(pooling, this.known);
        this.threshold = threshold;
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
                .filter(group -> isNews(group) && group.isAcross(this::family))
                .map(group -> decided(
                        group.together(), groups.isHidden(group) ? Disclosure.BELOW_THRESHOLD : Disclosure.SHOWN));
    }

    private boolean isNews(JointAnswers group) {
        return group.isComplete() && groups.isNews(group);
    }

    private Stream<DecidedResult> units(List<TeamAnswers> answers, List<JointAnswers> joint) {
        var alone =
                answers.stream().filter(team -> groups.groupOf(team).isEmpty()).filter(this::isNews);
        var together = joint.stream()
                .filter(group -> isNews(group) && !group.isAcross(this::family))
                .map(JointAnswers::together);
        var news = Stream.concat(alone, together).collect(groupingBy(this::family));
        var standing = new FamilyTable(this::family, known, groups)
                .beside(news.values().stream().flatMap(List::stream).toList(), joint);
        return news.entrySet().stream()
                .flatMap(family -> decide(family.getValue(), standing.getOrDefault(family.getKey(), List.of())));
    }

    private Stream<DecidedResult> decide(List<TeamAnswers> news, List<Sibling> standing) {
        var undecided =
                news.stream().map(answers -> new Sibling(answers.teamId(), answers.answered(), Standing.UNDECIDED));
        var disclosed = new Siblings(Stream.concat(undecided, standing.stream()).toList()).disclose(threshold);
        return news.stream().map(answers -> decided(answers, requireNonNull(disclosed.get(answers.teamId()))));
    }

    /// How many of the reported results are withheld, whether it was decided now or before.
    public int withheldOf(Collection<ReportedResult> reported, Collection<DecidedResult> decided) {
        var now = decided.stream().collect(toMap(result -> result.answers().place(), DecidedResult::isShown));
        var withheld = reported.stream()
                .map(ReportedResult::answers)
                .filter(answers -> !now.getOrDefault(answers.place(), wasShown(answers)));
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
        return new DecidedResult(answers, family(answers).parent(), disclosure, revision).from(threshold);
    }

    private Family family(TeamAnswers answers) {
        var parent = parents.getOrDefault(answers.teamId(), pooling.parentOf(answers.teamId()));
        return new Family(parent, answers.week());
    }

    private Optional<KnownResult> before(TeamAnswers answers) {
        return Optional.ofNullable(known.get(answers.place()));
    }
}
