package io.undercurrent.survey.question.postgres;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.undercurrent.survey.question.domain.Message;
import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// What was said in each question, in order.
final class Threads {

    private static final String KEEP = """
            insert into question_message (question_id, number, leader, said_on, words)
            values (:question, :number, :leader, :day, :words) on conflict do nothing""";

    private Threads() {}

    static List<Question> read(Handle handle, List<QuestionRow> rows) {
        var ids = rows.stream().map(QuestionRow::id).toList();
        Map<UUID, List<Message>> threads = handle.createQuery(
                        "select * from question_message where question_id = any(:ids) order by question_id, number")
                .bindArray("ids", UUID.class, ids)
                .map(Threads::message)
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return rows.stream()
                .map(row -> row.toDomain(requireNonNull(threads.get(row.id()))))
                .toList();
    }

    private static Map.Entry<UUID, Message> message(ResultSet row, StatementContext context) throws SQLException {
        var message = new Message(
                Optional.ofNullable(row.getString("leader")),
                row.getObject("said_on", LocalDate.class),
                new Words(row.getString("words")));
        return Map.entry(row.getObject("question_id", UUID.class), message);
    }

    static void keepLast(Handle handle, Question question) {
        var last = question.thread().getLast();
        handle.createUpdate(KEEP)
                .bind("question", question.id().value())
                .bind("number", question.thread().size())
                .bind("leader", last.leader())
                .bind("day", last.day())
                .bind("words", last.words().text())
                .execute();
    }
}
