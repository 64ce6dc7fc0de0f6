package io.undercurrent.survey.answer.postgres;

import static java.util.stream.Collectors.toMap;

import io.quarkus.agroal.DataSource;
import io.undercurrent.survey.answer.domain.Spent;
import io.undercurrent.survey.answer.domain.Voucher;
import io.undercurrent.survey.answer.domain.Vouchers;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresVouchers implements Vouchers {

    private static final String GROUP =
            "select team_id from voucher where wave = :wave and code = decode(:code, 'hex')";

    /// One at a time for a wave, so that two prints together do not exceed what either may.
    private static final String HOLD = "select wave from ballot_box where wave = :wave for no key update";

    private static final String ADD = """
        insert into voucher (wave, code, team_id)
        select :wave, decode(code, 'hex'), :group from unnest(:codes) as printed (code)
        where (select count(*) from voucher where wave = :wave and team_id = :group) + :count <= :size\
        """;

    private static final String PRINTED =
            "select team_id, count(*) as printed from voucher where wave = :wave group by team_id";

    private final Jdbi answers;

    PostgresVouchers(@DataSource("answers") Jdbi answers) {
        this.answers = answers;
    }

    @Override
    public Optional<TeamId> group(WaveId wave, Spent voucher) {
        return answers.withHandle(handle -> handle.createQuery(GROUP)
                .bind("wave", wave.value())
                .bind("code", voucher.hex())
                .mapTo(String.class)
                .findOne()
                .map(TeamId::new));
    }

    @Override
    public boolean add(WaveId wave, ReportingGroup group, List<Voucher> printed) {
        return answers.inTransaction(handle -> {
            handle.createQuery(HOLD)
                    .bind("wave", wave.value())
                    .mapTo(String.class)
                    .one();
            return handle.createUpdate(ADD)
                            .bind("wave", wave.value())
                            .bind("group", group.id().value())
                            .bind("count", printed.size())
                            .bind("size", group.size())
                            .bindArray(
                                    "codes",
                                    String.class,
                                    printed.stream()
                                            .map(voucher -> voucher.spent().hex())
                                            .toList())
                            .execute()
                    > 0;
        });
    }

    @Override
    public Map<TeamId, Integer> printed(WaveId wave) {
        return answers.withHandle(handle -> handle.createQuery(PRINTED)
                .bind("wave", wave.value())
                .map((row, _) -> Map.entry(new TeamId(row.getString("team_id")), row.getInt("printed")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
