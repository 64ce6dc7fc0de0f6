package io.undercurrent.proving.chaos;

import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Replica;
import io.undercurrent.proving.chaos.oracle.Witness;
import io.undercurrent.proving.chaos.oracle.World.Strain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the processes use when nothing is asked of them: memory after a collection, threads, connections.
record Strains(Map<String, Double> measured) {
    private static final double SOME_MEMORY = 64e6;
    private static final double SOME_THREADS = 24;
    private static final double TWO_POOLS = 60;

    private static final String CONNECTIONS = """
        select datname, count(*) from pg_stat_activity
        where usename <> 'postgres' and datname <> 'postgres' group by datname\
        """;

    private static final String FORGOTTEN = """
        select 'transactions', count(*) from pg_stat_activity
        where state like 'idle in transaction%' and state_change < now() - interval '30 s'\
        """;

    static Strains of(Field field) {
        var measured = new LinkedHashMap<String, Double>();
        field.replicas().forEach(replica -> measured.putAll(of(replica)));
        var witness = new Witness(field.postgres());
        witness.rows("postgres", CONNECTIONS)
                .forEach(row -> measured.put("connections of " + row.key(), Double.valueOf(row.value())));
        witness.rows("postgres", FORGOTTEN)
                .forEach(row -> measured.put("forgotten " + row.key(), Double.valueOf(row.value())));
        return new Strains(measured);
    }

    List<Strain> after(Strains end) {
        var strains = new ArrayList<Strain>();
        measured.forEach((name, before) -> {
            var now = end.measured().getOrDefault(name, 0.0);
            // what could not be measured is nothing
            if (before > 0 || name.startsWith("forgotten")) {
                strains.add(new Strain(name, before, now, limit(name, before)));
            }
        });
        return strains;
    }

    private static double limit(String name, double before) {
        if (name.startsWith("heap")) {
            return 1.5 * before + SOME_MEMORY;
        }
        if (name.startsWith("connections")) {
            return TWO_POOLS;
        }
        return name.startsWith("forgotten") ? 0 : before + SOME_THREADS;
    }

    private static Map<String, Double> of(Replica replica) {
        replica.process().ifPresent(process -> collectGarbage(process.pid()));
        var text = replica.metrics().orElse("");
        return Map.of(
                "heap of " + replica.name(), sum(text, "jvm_memory_used_bytes{area=\"heap\""),
                "threads of " + replica.name(), sum(text, "jvm_threads_live_threads"));
    }

    private static double sum(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static void collectGarbage(long pid) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
