package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandbookTest {
    static final String HANDBOOK = "docs/operations.md";
    private static final Facts FACTS = Facts.here();

    @Test
    void the_handbook_names_the_ports_the_services_listen_on() {
        var told = FACTS
                .checkout()
                .found(HANDBOOK, "(?m)^\\| ([a-z]+-service) \\| (\\d+)[^|]*, management (\\d+) \\| database `(\\w+)`")
                .stream()
                .map(row -> List.of(row.group(1), row.group(2), row.group(3), row.group(4)));

        assertThat(told)
                .containsExactlyElementsOf(FACTS.services().stream()
                        .map(so -> List.of(
                                so.name(),
                                Integer.toString(so.port()),
                                Integer.toString(so.managementPort()),
                                so.database()))
                        .toList());
    }

    @Test
    void the_handbook_names_the_health_checks_there_are() {
        var told = FACTS.checkout().found(HANDBOOK, "(?m)^\\| `(/q/health/\\w+)`").stream()
                .map(row -> row.group(1));

        var so = FACTS.services().getFirst();
        assertThat(told).containsExactly(so.started(), so.live(), so.ready());
    }

    @Test
    void the_kit_counts_what_the_handbook_tells_to_look_at() throws IOException {
        var told = FACTS.checkout().found(HANDBOOK, "`(undercurrent_[a-z_]+?)(?:_total)?`").stream()
                .map(found -> found.group(1));

        assertThat(counted()).containsAll(told.toList());
    }

    private static Set<String> counted() throws IOException {
        var kit = FACTS.checkout().root().resolve("platform/service-kit/src/main/java");
        var metric = Pattern.compile("\\.(gauge|counter|timer|builder)\\(\\s*\"(undercurrent[a-z.]+)\"");
        try (var files = Files.walk(kit)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> metric.matcher(FACTS.checkout().text(file.toString()))
                            .results())
                    .map(found ->
                            found.group(2).replace('.', '_') + (found.group(1).equals("timer") ? "_seconds" : ""))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
