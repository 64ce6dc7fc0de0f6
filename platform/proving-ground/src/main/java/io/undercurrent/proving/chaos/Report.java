package io.undercurrent.proving.chaos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.undercurrent.proving.chaos.clients.Availability;
import io.undercurrent.proving.chaos.clients.Ledger;
import io.undercurrent.proving.chaos.fault.Injury;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.oracle.Breach;
import io.undercurrent.proving.chaos.oracle.Breach.Promise;
import io.undercurrent.proving.report.Origin;
import io.undercurrent.proving.report.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a run showed.
public record Report(
        String commit,
        String jdk,
        long seed,
        double minutes,
        Map<String, Long> faults,
        Set<String> skipped,
        int acknowledged,
        long lost,
        long duplicated,
        List<Breach> breaches,
        List<Recovery> recovery,
        Map<String, Long> unavailableSeconds,
        double maxLagSeconds) {
    private static final int TOLD = 40;

    /// @param times how often it happened and was over again
    /// @param p50s seconds from the repair until every replica is ready and everything acknowledged is seen
    public record Recovery(String fault, int times, double p50s, double p99s) {}

    static Report of(
            Plan plan,
            Duration length,
            Lanes lanes,
            Watch watch,
            Availability availability,
            Ledger ledger,
            List<Breach> breaches) {
        var origin = Origin.here();
        var unavailable = new TreeMap<String, Long>();
        for (var kind : Kind.values()) {
            unavailable.put(kind.module(), availability.unavailableSeconds(kind));
        }
        return new Report(
                origin.commit(),
                origin.jdk(),
                plan.seed(),
                length.toSeconds() / 60.0,
                lanes.injuries().stream().collect(groupingBy(Injury::fault, TreeMap::new, counting())),
                lanes.skipped(),
                ledger.size(),
                count(breaches, Promise.NOTHING_IS_LOST),
                count(breaches, Promise.NOTHING_IS_TWICE),
                breaches,
                recovery(watch.healed()),
                unavailable,
                watch.maxLag().toMillis() / 1e3);
    }

    public boolean isClean() {
        return breaches.isEmpty();
    }

    /// As a person reads it.
    public String text() {
        var table = new Table("fault", "times", "recovered", "p50 s", "p99 s");
        recovery.forEach(one -> table.row(
                one.fault(),
                faults.getOrDefault(one.fault(), 0L),
                one.times(),
                "%.1f".formatted(one.p50s()),
                "%.1f".formatted(one.p99s())));
        var said = breaches.stream()
                .limit(TOLD)
                .map(breach -> "  " + breach.promise() + ": " + breach.what() + "\n")
                .reduce("", String::concat);
        return """
            %s

            seed %d, %.1f minutes, %d faults%s, commit %s
            %d acknowledged writes, %d lost, %d duplicated, %d breaches
            unavailable seconds %s, longest way to the signals %.1f s
            %s\
            """.formatted(
                        table,
                        seed,
                        minutes,
                        faults.values().stream().mapToLong(Long::longValue).sum(),
                        skipped.isEmpty() ? "" : " (SKIPPED: " + String.join(", ", skipped) + ")",
                        commit,
                        acknowledged,
                        lost,
                        duplicated,
                        breaches.size(),
                        unavailableSeconds,
                        maxLagSeconds,
                        said);
    }

    private static long count(List<Breach> breaches, Promise promise) {
        return breaches.stream().filter(breach -> breach.promise() == promise).count();
    }

    private static List<Recovery> recovery(List<Watch.Healed> healed) {
        var byFault = healed.stream()
                .collect(groupingBy(one -> one.injury().fault(), TreeMap::new, java.util.stream.Collectors.toList()));
        return byFault.entrySet().stream()
                .map(entry -> recovery(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Recovery recovery(String fault, List<Watch.Healed> healed) {
        var seconds = healed.stream()
                .mapToDouble(one -> one.after().toMillis() / 1e3)
                .sorted()
                .toArray();
        return new Recovery(fault, seconds.length, at(seconds, 0.5), at(seconds, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.floor(share * sorted.length))];
    }
}
