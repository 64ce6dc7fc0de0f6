package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Amendment;
import io.undercurrent.pilot.pilot.domain.AnalysisPlan;
import io.undercurrent.pilot.pilot.domain.Arm;
import io.undercurrent.pilot.pilot.domain.Better;
import io.undercurrent.pilot.pilot.domain.Card;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Claim;
import io.undercurrent.pilot.pilot.domain.ComparisonGroup;
import io.undercurrent.pilot.pilot.domain.Concern;
import io.undercurrent.pilot.pilot.domain.Concluded;
import io.undercurrent.pilot.pilot.domain.Conditions;
import io.undercurrent.pilot.pilot.domain.Criterion;
import io.undercurrent.pilot.pilot.domain.DecisionMode;
import io.undercurrent.pilot.pilot.domain.Design;
import io.undercurrent.pilot.pilot.domain.Direction;
import io.undercurrent.pilot.pilot.domain.Frame;
import io.undercurrent.pilot.pilot.domain.Guardrail;
import io.undercurrent.pilot.pilot.domain.Hypothesis;
import io.undercurrent.pilot.pilot.domain.Kind;
import io.undercurrent.pilot.pilot.domain.Measurement;
import io.undercurrent.pilot.pilot.domain.OffSwitch;
import io.undercurrent.pilot.pilot.domain.Outcome;
import io.undercurrent.pilot.pilot.domain.OutcomeKind;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Registration;
import io.undercurrent.pilot.pilot.domain.Running;
import io.undercurrent.pilot.pilot.domain.SamplePlan;
import io.undercurrent.pilot.pilot.domain.Seal;
import io.undercurrent.pilot.pilot.domain.Timeline;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A pilot that wants to save two hours of cycle time, with as many teams as one likes, and its numbers.
///
/// @param teams in each arm; none beside a single team
/// @param hours by which the cycle time changed
/// @param strain by which the strain changed
record APilot(Design design, int teams, double hours, double strain) {
    static final LocalDate BASELINE = LocalDate.of(2026, 1, 5);
    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final LocalDate END = LocalDate.of(2026, 4, 26);
    private static final int DAYS = 8;

    Registration plan() {
        var analysis = new AnalysisPlan(design, 0.05);
        var claim = new Claim(
                new Hypothesis("Drafts are faster", Direction.DECREASE, 2),
                new Outcome("cycle-time", OutcomeKind.CYCLE_TIME, "hours", Better.LOWER),
                List.of(new Criterion("Two hours less", "cycle-time", Direction.DECREASE, 2)),
                analysis);
        return new Registration(
                new Frame("Faster drafts", Kind.EXPERIMENT, names("pilot"), "Answering claims", null),
                Optional.of(claim),
                List.of(new Guardrail("strain", Concern.STRAIN, "score 1-5", Better.LOWER, 0.5)),
                new SamplePlan(DAYS, END, groups()),
                conditions());
    }

    private List<ComparisonGroup> groups() {
        return design == Design.SINGLE_TEAM ? List.of() : List.of(new ComparisonGroup("others", names("other")));
    }

    private List<TeamId> names(String arm) {
        return IntStream.range(0, teams)
                .mapToObj(team -> new TeamId(arm + "-" + team))
                .toList();
    }

    private static Conditions conditions() {
        return new Conditions(
                "head of claims",
                "Less typing",
                new DecisionMode("a draft", "what is sent", "standard letters", "all others", "complaints"),
                new Card(List.of("drafts"), List.of("sends")),
                new OffSwitch(List.of("three wrong letters"), "head of claims"),
                List.of(),
                48,
                "No monthly report");
    }

    Charter charter(List<Amendment> amendments) {
        var sealed = Instant.parse("2026-01-02T10:00:00Z");
        return new Charter(new PilotId(new UUID(0, 7)), plan(), plan(), Seal.of("plan"), sealed, List.of(), amendments);
    }

    Pilot concluded() {
        return new Concluded(charter(List.of()), timeline(Optional.of(END)), Optional.empty());
    }

    Pilot running() {
        return new Running(charter(List.of()), timeline(Optional.empty()));
    }

    private static Timeline timeline(Optional<LocalDate> end) {
        return new Timeline(BASELINE, START, end, List.of());
    }

    Facts facts(Pilot pilot) {
        return new Facts(plan(), Span.of(pilot), measured(), new HashSet<>(plan().teams()));
    }

    Analysis analysed(Pilot pilot) {
        return Examination.of(charter(List.of()), facts(pilot), true);
    }

    List<Measurement> measured() {
        var random = new SplittableRandom(4);
        return Stream.of("cycle-time", "strain")
                .flatMap(metric -> plan().teams().stream().flatMap(team -> course(metric, team, random).stream()))
                .toList();
    }

    private List<Measurement> course(String metric, TeamId team, SplittableRandom random) {
        var piloted = team.value().startsWith("pilot");
        var level = (metric.equals("strain") ? 3 : 20) + 0.2 * random.nextGaussian();
        var moved = piloted ? (metric.equals("strain") ? strain : hours) : 0;
        return IntStream.range(0, 2 * DAYS)
                .mapToObj(number -> {
                    var since = number >= DAYS;
                    var value = level + (since ? moved : 0) + 0.4 * random.nextGaussian();
                    var day = (since ? START : BASELINE).plusDays(7L * (number % DAYS));
                    return new Measurement(metric, arm(piloted, since), team, day, value, OptionalInt.of(12));
                })
                .toList();
    }

    private static Arm arm(boolean piloted, boolean since) {
        if (!piloted) {
            return Arm.COMPARISON;
        }
        return since ? Arm.PILOT : Arm.BASELINE;
    }
}
