package io.undercurrent.signals.detection.postgres;

import io.undercurrent.signals.detection.RulesInForce;
import io.undercurrent.signals.detection.domain.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresRulesInForce implements RulesInForce {

    private static final String ENTER = """
            insert into rules_in_force (version, content) values (:version, :content)
            on conflict (one) do update set version = excluded.version, content = excluded.content
            """;

    private final Jdbi jdbi;

    PostgresRulesInForce(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean are(Rules rules) {
        return jdbi.withHandle(handle -> handle.createQuery("select content from rules_in_force")
                .mapTo(String.class)
                .findOne()
                .filter(content(rules)::equals)
                .isPresent());
    }

    @Override
    public void enter(Rules rules) {
        jdbi.useHandle(handle -> handle.createUpdate(ENTER)
                .bind("version", rules.version())
                .bind("content", content(rules))
                .execute());
    }

    /// The same text for the same rules: sets and maps in order.
    private static String content(Rules rules) {
        return String.join(
                "\n",
                rules.version(),
                rules.charting().toString(),
                rules.fit().toString(),
                new TreeMap<>(rules.limits()).toString(),
                new TreeMap<>(rules.needs()).toString(),
                new TreeMap<>(rules.measures()).toString(),
                rules.leaving().toString(),
                rules.camps().toString(),
                rules.trend().toString(),
                new TreeSet<>(rules.switchedOff()).toString());
    }
}
