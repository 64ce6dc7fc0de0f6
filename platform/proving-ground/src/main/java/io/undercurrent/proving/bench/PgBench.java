package io.undercurrent.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own bench, doing the same inserts into the same table, one commit each.
record PgBench(Baseline baseline, Path program, int clients) {
    static final String IN_WORDS = "pgbench: the same inserts into the same table by as many clients, one commit each";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    static PgBench found(Baseline baseline, int clients) {
        var folders = Stream.concat(
                Stream.of(System.getenv("PATH").split(":")).map(Path::of), versions(Path.of("/usr/lib/postgresql")));
        return folders.map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new PgBench(baseline, program, clients))
                .orElseThrow(() -> new IllegalStateException(
                        "answers is measured beside pgbench: install it (Debian: apt-get install postgresql-contrib)"));
    }

    private static Stream<Path> versions(Path folder) {
        if (Files.notExists(folder)) {
            return Stream.of();
        }
        try (var versions = Files.list(folder)) {
            return versions.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double perSecond(UUID wave, int transactions) {
        try {
            var script = Files.createTempFile("undercurrent-answer", ".sql");
            Files.writeString(script, """
                insert into answer
                values ('%s', sha256(gen_random_uuid()::text::bytea), '%s', '{"role-clarity-1":4}');
                """.formatted(wave, BenchWave.FIRST_GROUP));
            var told = told(script, transactions / clients);
            Files.delete(script);
            return Optional.of(RATE.matcher(told))
                    .filter(rate -> rate.find())
                    .map(rate -> Double.parseDouble(rate.group(1)))
                    .orElseThrow(() -> new IllegalStateException("pgbench says: " + told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(Path script, int each) throws IOException {
        var server = URI.create(baseline.server().substring("jdbc:".length()));
        var command = List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--jobs=2",
                "--client=" + clients,
                "--transactions=" + each,
                "--file=" + script,
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=answers",
                "answers");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "answers");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
