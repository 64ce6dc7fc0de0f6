package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.report.Origin;
import io.undercurrent.proving.report.ReportFile;
import io.undercurrent.proving.report.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "bench", description = "Measures the stack beside bare baselines of the same run.")
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--quick", description = "Fewer repetitions.")
    private boolean quick;

    @Option(
            names = "--only",
            description = "One bench only: overview, freshness, workforce-import, usage-import, pilot-analysis,"
                    + " answers, ballots, relay, replay, catch-up or full-evaluation.")
    private String only = "";

    @Option(names = "--report", description = "Where the JSON goes.")
    private Path report = Path.of("target", "bench.json");

    private record Report(String commit, String jdk, List<Line> lines) {}

    @Override
    public Integer call() throws SQLException {
        var lines = new ArrayList<Line>();
        for (var bench : benches(System.getenv())) {
            if (only.isEmpty() || only.equals(bench.name())) {
                System.out.println("  " + bench.name() + " ...");
                lines.addAll(bench.run());
            }
        }
        var origin = Origin.here();
        ReportFile.write(report, new Report(origin.commit(), origin.jdk(), lines));
        tell(lines);
        return lines.stream().allMatch(Line::met) ? 0 : 1;
    }

    private List<Bench> benches(Map<String, String> environment) {
        var stack = new Stack(Addresses.from(environment));
        var baseline = Baseline.from(environment);
        var kafka = BareKafka.from(environment);
        var teams = new ThousandTeams();
        return List.of(
                new OverviewRead(stack, baseline, teams, quick ? 50 : 500),
                new Freshness(
                        stack,
                        teams,
                        new FreshnessUnderLoad(stack, kafka, baseline, teams, quick ? 5 : 30),
                        quick ? 50 : 500),
                new WorkforceImport(
                        stack,
                        baseline,
                        PeakMemory.metrics(environment, "SURVEY", 9081),
                        quick ? 100_000 : 1_000_000,
                        3),
                new UsageImport(stack, baseline, teams, quick ? 3 : 9),
                new PilotAnalysis(stack, teams, quick ? 50 : 500),
                new AnswerRate(stack, baseline, environment, quick ? 4_000 : 20_000, quick ? 1 : 5),
                new BallotRate(stack, baseline, quick ? 500 : 2_000, quick ? 1 : 5),
                new RelayDrain(kafka, baseline, quick ? 50_000 : 500_000, 3),
                new ReplayRate(stack, kafka, baseline, quick ? 100_000 : 500_000, quick ? 1 : 3),
                new CatchUp(kafka, baseline, quick ? 100_000 : 1_000_000, 3),
                new FullEvaluation(
                        stack, baseline, PeakMemory.metrics(environment, "SIGNALS", 9083), quick ? 5_000 : 100_000));
    }

    private void tell(List<Line> lines) {
        var table = new Table("line", "value", "unit", "ratio", "target", "met", "beside");
        for (var line : lines) {
            table.row(
                    line.name(),
                    number(line.value()),
                    line.unit(),
                    number(line.ratio()),
                    number(line.target()),
                    line.met() ? "yes" : "NO",
                    line.baseline());
        }
        System.out.println("\n" + table + "\n\nWritten to " + report);
    }

    private static String number(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
