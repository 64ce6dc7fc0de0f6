package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan that lacks nothing, and the pilots that come of it.
public final class APlan {
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    public static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    public static final LocalDate END = LocalDate.of(2026, 7, 31);
    public static final Instant SEALED = Instant.parse("2026-02-20T10:00:00Z");
    static final Frame FRAME = frame(Kind.EXPERIMENT);
    static final Hypothesis HYPOTHESIS = new Hypothesis("Drafts are faster", Direction.DECREASE, 2);
    static final Outcome OUTCOME = new Outcome("cycle-time", OutcomeKind.CYCLE_TIME, "hours", Better.LOWER);
    static final Criterion CRITERION = new Criterion("Two hours less", "cycle-time", Direction.DECREASE, 2);
    static final AnalysisPlan ANALYSIS = new AnalysisPlan(Design.COMPARISON_TEAMS, 0.05);
    static final Guardrail STRAIN = new Guardrail("strain", Concern.STRAIN, "score 1-5", Better.LOWER, 0.3);
    static final SamplePlan SAMPLE = new SamplePlan(2, END, List.of(group("north", "sales")));

    private APlan() {}

    static Frame frame(Kind kind) {
        return new Frame("Faster drafts", kind, List.of(new TeamId("finance")), "Answering claims", null);
    }

    static ComparisonGroup group(String name, String... teams) {
        return new ComparisonGroup(name, Stream.of(teams).map(TeamId::new).toList());
    }

    static Proposal nothingBut(Frame frame) {
        return new Proposal(
                frame, null, null, List.of(), null, List.of(), null, null, null, null, null, null, List.of(), null,
                null);
    }

    public static Proposal complete() {
        return with(FRAME, ANALYSIS, SAMPLE, "No monthly report");
    }

    static Proposal with(Frame frame, AnalysisPlan analysis, SamplePlan sample, @Nullable String relief) {
        return new Proposal(
                frame,
                HYPOTHESIS,
                OUTCOME,
                List.of(CRITERION),
                analysis,
                List.of(STRAIN),
                sample,
                "head of claims",
                "Less typing",
                new DecisionMode("a draft", "what is sent", "standard letters", "all others", "complaints"),
                new Card(List.of("drafts"), List.of("sends")),
                new OffSwitch(List.of("three wrong letters in a week"), "head of claims"),
                List.of(new Participants(Part.USER, 6), new Participants(Part.SCEPTIC, 2)),
                48.0,
                relief);
    }

    public static Map<TeamId, Team> known(String... ids) {
        return Stream.of(ids)
                .map(id -> new Team(new TeamId(id), id, new TeamId("house"), 12, true, 1))
                .collect(Collectors.toMap(Team::id, team -> team));
    }

    public static Sealing sealing() {
        return (id, registration) -> Seal.of(id + registration.toString());
    }

    static Registered registered() {
        return registered(complete());
    }

    static Registered registered(Proposal proposal) {
        var step = draft(proposal).register(sealing(), known("finance", "sales"), SEALED);
        return (Registered) ((Step.Taken) step).pilot();
    }

    public static Draft draft(Proposal proposal) {
        return new Draft(new PilotId(new UUID(0, 1)), proposal);
    }

    static Baseline baseline() {
        return new Baseline(registered().charter(), MARCH);
    }

    static Running running() {
        return (Running) ((Step.Taken) baseline().start(MAY, enough())).pilot();
    }

    static Concluded concluded() {
        return (Concluded) ((Step.Taken) running().conclude(END, Optional.empty())).pilot();
    }

    static List<Measurement> enough() {
        return Stream.concat(points(Arm.BASELINE, "finance", 2).stream(), points(Arm.COMPARISON, "sales", 2).stream())
                .toList();
    }

    static List<Measurement> points(Arm arm, String team, int many) {
        return IntStream.range(0, many)
                .mapToObj(day -> new Measurement(
                        "cycle-time", arm, new TeamId(team), MARCH.plusDays(day), 9, OptionalInt.of(12)))
                .toList();
    }
}
