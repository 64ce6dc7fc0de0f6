package io.undercurrent.proving.prove;

import io.undercurrent.proving.report.Origin;
import io.undercurrent.proving.report.Page;
import io.undercurrent.proving.report.Table;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Everything one run found, for people and for machines.
record Proof(Origin origin, long seed, boolean quick, List<Finding> findings) {

    private record Json(String commit, String jdk, long seed, boolean quick, List<Check> checks) {}

    Object json() {
        return new Json(origin.commit(), origin.jdk(), seed, quick, checks());
    }

    boolean isKept() {
        return checks().stream().allMatch(Check::met);
    }

    /// What was promised, and whether it was kept.
    Table table() {
        return table(checks().stream().filter(check -> !check.isMeasuredOnly()).toList());
    }

    Page page() {
        var page = new Page("Undercurrent: how often detection is wrong, and how soon it is right");
        page.section(
                "What was promised",
                "Commit %s, Java %s, seed %d, %s run. A promise is kept when the estimate keeps it, or when the 95 %% interval contains it and the outer bound holds (within error)."
                        .formatted(origin.commit(), origin.jdk(), seed, quick ? "quick" : "full"));
        page.table(table());
        findings.forEach(finding -> add(finding, page));
        return page;
    }

    private static void add(Finding finding, Page page) {
        page.section(finding.title(), finding.words());
        page.pictures(finding.pictures());
        finding.tables().forEach(page::table);
        page.table(table(finding.checks()));
    }

    private static Table table(List<Check> checks) {
        var table = new Table("check", "value", "95 % interval", "target", "kept");
        for (var check : checks) {
            var interval = number(check.low()) + " - " + number(check.high());
            var kept = check.met() ? check.how() : "NO";
            table.row(check.name(), number(check.value()), interval, number(check.target()), kept);
        }
        return table;
    }

    private List<Check> checks() {
        return findings.stream().flatMap(each -> each.checks().stream()).toList();
    }

    private static String number(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
