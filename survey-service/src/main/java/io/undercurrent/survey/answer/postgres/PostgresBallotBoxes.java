package io.undercurrent.survey.answer.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.agroal.DataSource;
import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.Dropped;
import io.undercurrent.survey.answer.domain.GroupAnswers;
import io.undercurrent.survey.answer.domain.Sheet;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresBallotBoxes implements BallotBoxes {

    private static final String SET_UP = """
        insert into ballot_box (wave, shut) values (:wave, false) on conflict (wave) do nothing\
        """;

    private static final String SHUT = """
        insert into ballot_box (wave, shut) values (:wave, true) on conflict (wave) do update set shut = true\
        """;

    private static final String COUNT = """
        with answered as (
            select team_id, count(*) as answered from answer where wave = :wave group by team_id
        ), counted as (
            select team_id, item,
                   array[count(*) filter (where choice = '1'), count(*) filter (where choice = '2'),
                         count(*) filter (where choice = '3'), count(*) filter (where choice = '4'),
                         count(*) filter (where choice = '5')]::integer[] as counts,
                   count(*) filter (where choice = 'dont-know') as dont_know,
                   count(*) as said
            from answer, jsonb_each_text(said) as each (item, choice)
            where wave = :wave
            group by team_id, item
        )
        select team_id, answered, item, counts, dont_know, answered - said as skipped
        from answered left join counted using (team_id)
        order by team_id, item\
        """;

    private static final String ANSWERED = """
        select team_id, count(*) as answered from answer where wave = :wave group by team_id\
        """;

    private final Jdbi answers;
    private final GroupCommit groupCommit;

    PostgresBallotBoxes(@DataSource("answers") Jdbi answers, GroupCommit groupCommit) {
        this.answers = answers;
        this.groupCommit = groupCommit;
    }

    @Override
    public void setUp(WaveId wave) {
        execute(SET_UP, wave);
    }

    @Override
    public CompletionStage<Dropped> drop(Sheet sheet) {
        return groupCommit.keep(SheetRow.of(sheet));
    }

    @Override
    public void shut(WaveId wave) {
        execute(SHUT, wave);
    }

    @Override
    public List<GroupAnswers> count(WaveId wave) {
        var rows = answers.withHandle(handle -> handle.createQuery(COUNT)
                .bind("wave", wave.value())
                .map(CountRow::of)
                .list());
        return rows.stream()
                .collect(groupingBy(CountRow::teamId, LinkedHashMap::new, CountRow.together()))
                .values()
                .stream()
                .toList();
    }

    @Override
    public Map<TeamId, Integer> answered(WaveId wave) {
        return answers.withHandle(handle -> handle.createQuery(ANSWERED)
                .bind("wave", wave.value())
                .map((row, _) -> Map.entry(new TeamId(row.getString("team_id")), row.getInt("answered")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void execute(String statement, WaveId wave) {
        answers.useHandle(handle ->
                handle.createUpdate(statement).bind("wave", wave.value()).execute());
    }
}
