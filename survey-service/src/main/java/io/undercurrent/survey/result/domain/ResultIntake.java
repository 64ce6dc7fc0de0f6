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

/// Decides about results that came in together, beside those decided before.
public final class ResultIntake {

    private final Map<String, Optional<String>> parents;
    private final Map<String, KnownResult> known;

    public ResultIntake(Map<String, Optional<String>> parents, Collection<KnownResult> known) {
        this.parents = Map.copyOf(parents);
        this.known = known.stream().collect(toMap(ResultIntake::place, identity()));
    }

    /// The decisions that are new: what says the same as before changes nothing.
    public List<DecidedResult> decide(Collection<ReportedResult> reported) {
        var news = reported.stream()
                .map(ReportedResult::answers)
                .filter(answers ->
                        before(answers).filter(was -> was.says(answers)).isEmpty())
                .collect(groupingBy(this::family));
        var unchanged = unchanged(news.values().stream().flatMap(List::stream));
        return news.entrySet().stream()
                .flatMap(family -> decide(family.getValue(), unchanged.getOrDefault(family.getKey(), List.of())))
                .toList();
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

    private Map<Family, List<KnownResult>> unchanged(Stream<TeamAnswers> news) {
        var places = news.map(ResultIntake::place).collect(toMap(identity(), identity()));
        return known.values().stream()
                .filter(was -> !places.containsKey(place(was)))
                .collect(groupingBy(was -> new Family(was.family(), was.week())));
    }

    private Stream<DecidedResult> decide(List<TeamAnswers> news, List<KnownResult> unchanged) {
        var undecided =
                news.stream().map(answers -> new Sibling(answers.teamId(), answers.answered(), Standing.UNDECIDED));
        var decided = unchanged.stream().map(KnownResult::asSibling);
        var disclosed = new Siblings(Stream.concat(undecided, decided).toList()).disclose(Threshold.FIVE);
        return news.stream().map(answers -> decided(answers, requireNonNull(disclosed.get(answers.teamId()))));
    }

    private DecidedResult decided(TeamAnswers answers, Disclosure disclosure) {
        var revision = before(answers).map(KnownResult::revision).orElse(0L) + 1;
        return new DecidedResult(answers, family(answers).parent(), disclosure, revision);
    }

    private Family family(TeamAnswers answers) {
        return new Family(parents.getOrDefault(answers.teamId(), Optional.empty()), answers.week());
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
