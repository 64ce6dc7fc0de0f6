package io.undercurrent.survey.answer.postgres;

import io.quarkus.agroal.DataSource;
import io.undercurrent.survey.answer.domain.OldAnswers;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresOldAnswers implements OldAnswers {

    private final Jdbi answers;

    PostgresOldAnswers(@DataSource("answers") Jdbi answers) {
        this.answers = answers;
    }

    @Override
    public void erase(WaveId wave) {
        answers.useTransaction(handle -> {
            handle.execute("delete from answer where wave = ?", wave.value());
            handle.execute("delete from voucher where wave = ?", wave.value());
        });
    }
}
