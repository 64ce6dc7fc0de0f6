package io.undercurrent.pilot.rollout.postgres;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.undercurrent.pilot.rollout.domain.Tool;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.rollout.domain.Tools;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

@ApplicationScoped
class PostgresTools implements Tools {
    private static final RowMapper<Tool> TOOL =
            (row, _) -> new Tool(new ToolId(row.getString("id")), row.getString("name"));

    private final Jdbi jdbi;

    PostgresTools(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Tool keep(Tool tool) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into tool (id, name) values (:id, :name) on conflict do nothing")
                        .bind("id", tool.id().value())
                        .bind("name", tool.name())
                        .execute());
        return named(tool.id()).orElseThrow();
    }

    @Override
    public Optional<Tool> named(ToolId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, name from tool where id = :id")
                .bind("id", id.value())
                .map(TOOL)
                .findOne());
    }

    @Override
    public Set<ToolId> known(Collection<ToolId> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id, name from tool where id = any(:ids)")
                .bindArray("ids", String.class, ids.stream().map(ToolId::value).toList())
                .map(TOOL)
                .stream()
                .map(Tool::id)
                .collect(toUnmodifiableSet()));
    }

    @Override
    public List<Tool> after(Optional<ToolId> position, int atMost) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id, name from tool where id > :position order by id limit :atMost")
                        .bind("position", position.map(ToolId::value).orElse(""))
                        .bind("atMost", atMost)
                        .map(TOOL)
                        .list());
    }
}
