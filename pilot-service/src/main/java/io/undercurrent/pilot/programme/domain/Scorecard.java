package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.threeten.extra.YearWeek;

/// What is known of one team that its five measures rest on.
///
/// @param outcomes of the pilots that were decided
/// @param said frictions and contests
/// @param ideas the days on which one was handed in
public record Scorecard(
        int people, List<UsageReport> reports, List<Outcome> outcomes, List<Said> said, List<LocalDate> ideas) {

    /// A decided pilot, and whether what it promised got better beyond doubt.
    public record Outcome(LocalDate on, boolean better) {}

    /// Something people brought up, and when it was dealt with.
    public record Said(LocalDate on, Optional<LocalDate> settled) {}

    public Measured measure(Kpi kpi, Stretch over) {
        return switch (kpi) {
            case ADOPTION -> adoption(over);
            case INTENSITY -> intensity(over);
            case PRODUCTIVITY -> productivity(over);
            case FEEDBACK -> feedback(over);
            case INNOVATION -> innovation(over);
        };
    }

    private Measured adoption(Stretch over) {
        var use = use(over);
        return Measured.of(over, use.adoption(), use.available(), "No tool reported a licence in these weeks");
    }

    private Measured intensity(Stretch over) {
        var use = use(over);
        return Measured.of(over, use.intensity(), use.active(), "No tool reported use in these weeks");
    }

    private Use use(Stretch over) {
        return Use.of(reports.stream()
                .filter(report -> over.holds(report.subject().week()))
                .toList());
    }

    private Measured productivity(Stretch over) {
        var decided = outcomes.stream().filter(each -> holds(over, each.on())).toList();
        var better = decided.stream().filter(Outcome::better).count();
        return Measured.share(over, better, decided.size(), "No pilot of the team was decided in these weeks");
    }

    private Measured feedback(Stretch over) {
        var heard = said.stream().filter(each -> holds(over, each.on())).toList();
        var settled = heard.stream().filter(each -> each.settled().isPresent()).count();
        return Measured.share(over, settled, heard.size(), "Nothing was brought up; that does not mean all is well");
    }

    private Measured innovation(Stretch over) {
        var count = ideas.stream().filter(day -> holds(over, day)).count();
        return Measured.of(over, OptionalDouble.of(10.0 * count / people), count, "");
    }

    private static boolean holds(Stretch over, LocalDate day) {
        return over.holds(YearWeek.from(day));
    }
}
