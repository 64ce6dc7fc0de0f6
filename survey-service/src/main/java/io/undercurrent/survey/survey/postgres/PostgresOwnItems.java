package io.undercurrent.survey.survey.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Item.Direction;
import io.undercurrent.survey.survey.domain.ItemKind;
import io.undercurrent.survey.survey.domain.OwnItems;
import io.undercurrent.survey.survey.domain.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresOwnItems implements OwnItems {

    private static final String NEWEST = "select distinct on (key) * from own_item order by key, version desc";
    private static final String FIND = "select * from own_item where key = :key order by version desc limit 1";
    private static final String ADD = """
            insert into own_item (key, version, construct, turned, texts)
            values (:key, :version, :construct, :turned, cast(:texts as jsonb))""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;

    PostgresOwnItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Item> newest() {
        return jdbi.withHandle(
                handle -> handle.createQuery(NEWEST).map(PostgresOwnItems::item).list());
    }

    @Override
    public Optional<Item> newest(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("key", key)
                .map(PostgresOwnItems::item)
                .findOne());
    }

    @Override
    public void add(Item item) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("key", item.key())
                .bind("version", item.version())
                .bind("construct", item.construct())
                .bind("turned", item.turned())
                .bind("texts", text(ItemDocument.texts(item.texts())))
                .execute());
    }

    private static Item item(ResultSet row, StatementContext context) throws SQLException {
        return new Item(
                row.getString("key"),
                row.getInt("version"),
                ItemKind.OWN,
                Optional.ofNullable(row.getString("construct")),
                new Direction(false, row.getBoolean("turned")),
                Scale.AGREEMENT,
                ItemDocument.languages(texts(row.getString("texts"))));
    }

    private static Map<String, String> texts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Map<String, String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
