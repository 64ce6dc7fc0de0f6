package io.undercurrent.survey.provisioning;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// Every row of every table.
record Everywhere(Jdbi jdbi) {

    static Everywhere of(Jdbi jdbi) {
        return new Everywhere(jdbi);
    }

    List<String> tablesWith(String text) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select tablename from pg_tables where schemaname = current_schema() order by 1")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(table -> handle.createQuery("select exists (select from \"" + table
                                + "\" t where t::text ilike :text)".replace("::", "\\:\\:"))
                        .bind("text", "%" + text + "%")
                        .mapTo(Boolean.class)
                        .one())
                .toList());
    }
}
