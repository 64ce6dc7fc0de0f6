package io.undercurrent.survey.result.http;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.undercurrent.contracts.Weeks;
import io.undercurrent.survey.result.domain.ReportedResult;
import io.undercurrent.survey.result.domain.TeamAnswers;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One line of a results import, before anybody believed it.
@Schema(name = "ResultLine")
record ResultLine(
        @Schema(required = true) @Nullable String teamId,
        @Schema(required = true) @Nullable String week,
        @Schema(required = true) @Nullable Integer invited,
        @Schema(required = true) @Nullable Integer answered,
        @Schema(required = true) @Nullable List<@Nullable ItemLine> items) {

    static final String EXAMPLE = """
            {"teamId":"care-2","week":"2026-W11","invited":11,"answered":9,"items":[\
            {"item":"job-insecurity-2","counts":[0,1,2,4,2],"dontKnow":0},\
            {"construct":"role-clarity","counts":[1,2,2,3,0],"dontKnow":1}]}""";

    private static final int MOST_PEOPLE = 1_000_000;

    Optional<Fault> fault() {
        return Stream.of(head(), questions())
                .flatMap(checks -> checks)
                .flatMap(check -> check.get().stream())
                .findFirst();
    }

    private Stream<Supplier<Optional<Fault>>> head() {
        return Stream.of(
                () -> Fault.missing("/teamId", teamId),
                () -> Fault.missing("/week", week),
                this::weekFault,
                () -> Fault.count("/invited", invited),
                () -> Fault.count("/answered", answered),
                this::tooManyAnswered,
                () -> Fault.missing("/items", items),
                this::askedTwice,
                this::toldBothWays);
    }

    private Optional<Fault> weekFault() {
        try {
            Weeks.parse(requireNonNull(week));
            return Optional.empty();
        } catch (DateTimeException _) {
            return Fault.of("bad-week", "Give an ISO week such as 2026-W11", "/week");
        }
    }

    private Optional<Fault> tooManyAnswered() {
        if (requireNonNull(invited) > MOST_PEOPLE) {
            return Fault.of("too-many-invited", "No team is that large", "/invited");
        }
        return requireNonNull(answered) <= invited
                ? Optional.empty()
                : Fault.of("answered-above-invited", "More people answered than were invited", "/answered");
    }

    private Optional<Fault> askedTwice() {
        var asked = new HashSet<String>();
        return questionsOfThisLine()
                .map(ItemLine::name)
                .filter(name -> !asked.add(name))
                .findFirst()
                .flatMap(name -> Fault.of("question-repeated", "The line tells twice of " + name, "/items"));
    }

    private Optional<Fault> toldBothWays() {
        var asAWhole = questionsOfThisLine()
                .flatMap(item -> Stream.ofNullable(item.construct()))
                .toList();
        return questionsOfThisLine()
                .flatMap(item -> item.constructOfItem().stream())
                .filter(asAWhole::contains)
                .findFirst()
                .flatMap(name -> Fault.of("construct-told-twice", "As a whole and by an item: " + name, "/items"));
    }

    private Stream<Supplier<Optional<Fault>>> questions() {
        var all = requireNonNullElse(items, List.<@Nullable ItemLine>of());
        return IntStream.range(0, all.size())
                .boxed()
                .map(index -> () -> ItemLine.fault(all.get(index), "/items/" + index, requireNonNull(answered)));
    }

    private Stream<ItemLine> questionsOfThisLine() {
        return requireNonNullElse(items, List.<@Nullable ItemLine>of()).stream().flatMap(Stream::ofNullable);
    }

    ReportedResult toDomain(long line) {
        return new ReportedResult(
                line,
                new TeamAnswers(
                        requireNonNull(teamId),
                        Weeks.parse(requireNonNull(week)),
                        requireNonNull(invited),
                        requireNonNull(answered),
                        questionsOfThisLine().map(ItemLine::toDomain).toList()));
    }
}
