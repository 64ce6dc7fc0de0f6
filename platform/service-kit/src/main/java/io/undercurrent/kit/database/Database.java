package io.undercurrent.kit.database;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

class Database {

    @Produces
    @Singleton
    @DefaultBean
    Jdbi jdbi(DataSource dataSource) {
        var jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin()).installPlugin(new WeekPlugin());
        // what was bound may point at a person, and messages end up in logs
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
