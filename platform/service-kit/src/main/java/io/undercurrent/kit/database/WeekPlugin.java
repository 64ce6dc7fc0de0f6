package io.undercurrent.kit.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.StatementContext;
import org.threeten.extra.YearWeek;

/// ISO weeks are stored as text, `2026-W11`, which sorts by time.
final class WeekPlugin implements JdbiPlugin {

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new WeekArgument());
        jdbi.registerColumnMapper(YearWeek.class, new WeekColumn());
        jdbi.registerArrayType(YearWeek.class, "text", YearWeek::toString);
    }

    private static final class WeekArgument extends AbstractArgumentFactory<YearWeek> {

        WeekArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(YearWeek week, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, week.toString());
        }
    }

    private static final class WeekColumn implements ColumnMapper<YearWeek> {

        @Override
        @SuppressWarnings("NullAway") // an SQL null is a Java null: the row decides whether it may be
        public YearWeek map(ResultSet row, int column, StatementContext context) throws SQLException {
            var text = row.getString(column);
            return text == null ? null : YearWeek.parse(text);
        }
    }
}
