package io.undercurrent.signals.overview.postgres;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The matrix in one question each.
final class MatrixQueries {

    /// Names in the order people expect: Team 2 before Team 10.
    private static final String NATURAL =
            "regexp_replace(regexp_replace(%s, '(\\d+)', '0000000\\1', 'g'), '\\d*(\\d{8})', '\\1', 'g')";

    /// The tree from its roots down, each level by name; a loop in the tree ends at twenty levels.
    private static final String TREE = """
            tree as (
                select t.team, t.name, t.parent, t.headcount, t.pooled_into, 0 as depth, array[%s, t.team] as place, array[t.team] as line
                from team t
                where t.active and not exists (select from team p where p.team = t.parent and p.active)
                union all
                select c.team, c.name, c.parent, c.headcount, c.pooled_into, tree.depth + 1, tree.place || array[%s, c.team], tree.line || c.team
                from tree join team c on c.parent = tree.team
                where c.active and tree.depth < 20),
            """.formatted(NATURAL.formatted("t.name"), NATURAL.formatted("c.name"));

    /// Of some units nothing is told but who stands below them.
    private static final String TOLD = """
            told as (
                select team from team t
                where exists (select from team_result r where r.team = t.team)
                   or exists (select from team_usage u where u.team = t.team)
                   or exists (select from team_staffing s where s.team = t.team)),
            """;

    /// Offset 0 keeps the planner from joining all weeks, or all teams, first: it does not know what opening a block of
    /// charts costs.
    private static final String SIGNALS_OF_THE_PAGE = """
            left join lateral (
                select * from signal_week w where w.week = shown.week and w.team = page.team offset 0) s on true
            """;

    static final String AS_TREE = "with recursive " + TREE + TOLD + """
            shown as (
                select max(week) as week from round where cast(:asOf as text) is null or week <= :asOf),
            page as (
                select team, name, parent, headcount, pooled_into, depth, place from tree
                where (cast(:within as text) is null or :within = any (line))
                  and (cast(:led as text[]) is null or team in (select id from team_and_below(:led)))
                  and (cast(:level as text) is null or exists (
                        select from signal_week s
                        where s.team = tree.team and s.week = (select week from shown)
                          and shown_level(s.level, s.spoken_for_by, tree.headcount, tree.pooled_into) = :level))
                order by place limit :atMost offset :skip)
            select shown.week, page.team, page.name, page.parent, page.headcount, page.depth,
                   exists (select from told where told.team in (page.team, page.pooled_into)) as told, s.kind,
                   shown_level(s.level, s.spoken_for_by, page.headcount, page.pooled_into) as level, s.since,
                   s.chart_limit, s.answers,
                   array(
                       select w.score from signal_week w
                       where w.team = page.team and w.kind = s.kind and w.week <= shown.week
                         and shown_level(w.level, w.spoken_for_by, page.headcount, page.pooled_into) <> 'withheld'
                       order by w.week desc limit 26) as scores
            from shown left join page on true
            """ + SIGNALS_OF_THE_PAGE + """
            order by page.place, s.kind
            """;

    static final String TALLY = "with " + TOLD + """
            shown as (
                select max(week) as week from round where cast(:asOf as text) is null or week <= :asOf)
            select shown_level(s.level, s.spoken_for_by, t.headcount, t.pooled_into) as level, count(*) as signals
            from signal_week s join team t using (team)
            where t.active and s.week = (select week from shown)
              and exists (select from told where told.team in (t.team, t.pooled_into))
              and (cast(:led as text[]) is null or t.team in (select id from team_and_below(:led)))
            group by 1
            """;

    static final String UNITS = "with recursive " + TREE + """
            parents as (select distinct parent from team where active)
            select tree.team, tree.name, tree.depth from tree join parents on parents.parent = tree.team
            where cast(:led as text[]) is null or tree.team in (select id from team_and_below(:led))
            order by place
            """;

    private MatrixQueries() {}

    /// A team that is too small today has no level to show, whatever its past. Asks for what these parameters name and
    /// for no more, so that the database plans it once and uses its indices.
    static String byTeam(Set<String> parameters) {
        var teams = Stream.of(
                        Map.entry("parent", "parent = :parent"),
                        Map.entry("after", "team > :after"),
                        Map.entry("led", "team in (select id from team_and_below(:led))"))
                .filter(condition -> parameters.contains(condition.getKey()))
                .map(Map.Entry::getValue);
        return """
            with shown as (select max(week) as week from round where %s),
            page as (
                select team, name, parent, headcount, pooled_into from team t
                where active and %s
                order by team limit :atMost)
            select shown.week, page.team, page.name, page.parent, page.headcount, 0 as depth, true as told, s.kind,
                   shown_level(s.level, s.spoken_for_by, page.headcount, page.pooled_into) as level, s.since
            from shown left join page on true
            %s
            order by page.team, s.kind
            """.formatted(
                        parameters.contains("asOf") ? "week <= :asOf" : "true",
                        Stream.concat(Stream.of("true"), teams).collect(joining(" and ")),
                        SIGNALS_OF_THE_PAGE);
    }
}
