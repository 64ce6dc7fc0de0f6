package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.MappingText;
import io.undercurrent.survey.workforce.domain.Mappings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresMappings implements Mappings {

    private static final String FIND = "select * from workforce_mapping where name = :name";

    private final Jdbi jdbi;

    PostgresMappings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<String> names() {
        return jdbi.withHandle(handle -> handle.createQuery("select name from workforce_mapping order by name")
                .mapTo(String.class)
                .list());
    }

    @Override
    public Optional<MappingText> find(String name) {
        return find(FIND, name);
    }

    @Override
    public Optional<MappingText> hold(String name) {
        return find(FIND + " for update", name);
    }

    private Optional<MappingText> find(String sql, String name) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("name", name)
                .map((row, context) ->
                        new MappingText(row.getString("name"), row.getLong("version"), row.getString("document")))
                .findOne());
    }

    @Override
    public boolean add(MappingText mapping) {
        return write(
                        "insert into workforce_mapping values (:name, :version, :document) on conflict do nothing",
                        mapping)
                == 1;
    }

    @Override
    public void replace(MappingText mapping) {
        write("update workforce_mapping set version = :version, document = :document where name = :name", mapping);
    }

    private int write(String sql, MappingText mapping) {
        return jdbi.withHandle(
                handle -> handle.createUpdate(sql).bindMethods(mapping).execute());
    }

    @Override
    public void remove(String name) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from workforce_mapping where name = :name")
                .bind("name", name)
                .execute());
    }
}
