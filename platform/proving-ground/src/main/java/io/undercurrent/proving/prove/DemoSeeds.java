package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Company;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome.Lit;
import io.undercurrent.proving.report.Interval;
import io.undercurrent.proving.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The demo shows one organisation. Here are others that differ from it in nothing but luck.
record DemoSeeds(int seeds) implements Experiment {
    private static final int SMALLEST = 5;

    /// @param missed names of planted changes, large enough to be shown, that no light ever saw
    private record Seen(long seed, int flags, List<Lit> watches, int planted, List<String> missed) {}

    @Override
    public String name() {
        return "demo-seeds";
    }

    @Override
    public Finding run(Trials trials) {
        var seen = trials.each(name(), seeds, seed -> see(Math.floorMod(seed, 1_000_000_007L)));
        var planted = seen.stream().mapToInt(Seen::planted).sum();
        var missed = seen.stream().mapToInt(each -> each.missed().size()).sum();
        var flags = seen.stream().map(Seen::flags).toList();
        var sum = flags.stream().mapToInt(Integer::intValue).sum();
        return new Finding(
                "The demo under %d other seeds".formatted(seeds),
                "Lights that stand at FLAG or WATCH in the last week where nothing was planted, per organisation of sixty teams; and planted changes that no light ever saw.",
                List.of(
                        Check.measured(
                                name() + ".other-flags-in-the-last-week",
                                (double) sum / seeds,
                                Interval.ofCounts(flags).per(seeds)),
                        Check.measured(
                                name() + ".not-found", (double) missed / planted, Interval.ofShare(missed, planted))),
                List.of(table(seen)),
                List.of());
    }

    private static Seen see(long seed) {
        var outcome = Judge.judgeWithHistory(Company.blueprint(seed, Company.LAST_WEEK));
        var planted = outcome.blueprint().plantedTeams().stream()
                .filter(team -> team.size() >= SMALLEST)
                .toList();
        return new Seen(
                seed,
                outcome.othersAt("flag").size(),
                outcome.othersAt("watch"),
                planted.size(),
                planted.stream()
                        .filter(team -> outcome.firstSeen(team).isEmpty())
                        .map(DemoSeeds::named)
                        .toList());
    }

    private static String named(TeamPlan team) {
        var kind = team.planted().orElseThrow().kind().name();
        return team.name() + " (" + kind.toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }

    private static String kinds(List<Lit> watches) {
        return Signals.ALL.stream()
                .map(kind ->
                        watches.stream().filter(lit -> lit.kind().equals(kind)).count())
                .map(String::valueOf)
                .collect(Collectors.joining(" + "));
    }

    private static Table table(List<Seen> seen) {
        var table = new Table(
                "seed", "other FLAGs", "other WATCHes: " + String.join(" + ", Signals.ALL), "planted", "not found");
        seen.forEach(each -> table.row(
                each.seed(), each.flags(), kinds(each.watches()), each.planted(), String.join(", ", each.missed())));
        return table;
    }
}
