package io.undercurrent.proving.prove;

import io.undercurrent.proving.report.Origin;
import io.undercurrent.proving.report.ReportFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "prove", description = "Measures how often detection is wrong and how soon it is right.")
public final class ProveCommand implements Callable<Integer> {
    private static final int FULL = 6;

    @Option(names = "--quick", description = "Fewer organisations: under two minutes.")
    private boolean quick;

    @Option(names = "--only", description = "Only experiments whose name starts with this.")
    private String only = "";

    @Option(names = "--seed", description = "Another seed is another simulation.")
    private long seed = 2026;

    @Option(names = "--report", description = "Where the JSON goes.")
    private Path report = Path.of("target", "prove.json");

    @Override
    public Integer call() {
        var trials = new Trials(seed);
        var findings = Experiments.all(quick ? 1 : FULL).stream()
                .filter(experiment -> experiment.name().startsWith(only))
                .map(experiment -> experiment.run(trials))
                .toList();
        var proof = new Proof(Origin.here(), seed, quick, findings);
        ReportFile.write(report, proof.json());
        proof.page().write(page());
        findings.forEach(finding ->
                finding.tables().forEach(table -> System.out.println("\n" + finding.title() + "\n" + table)));
        System.out.println("\n" + proof.table() + "\n\nWritten to " + report + "; to be read: " + page());
        return proof.isKept() ? 0 : 1;
    }

    private Path page() {
        return Path.of(report.toString().replaceFirst("\\.json$", "") + ".html");
    }
}
