package io.undercurrent.survey.workforce;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.workforce.domain.Headcounts;
import io.undercurrent.survey.workforce.domain.Reorganisation;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.TeamNews;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Carries changes on to the teams, and tells which of them look different now.
@ApplicationScoped
class RecountTeams {

    private final Teams teams;
    private final Headcounts headcounts;
    private final TeamNews news;

    RecountTeams(Teams teams, Headcounts headcounts, TeamNews news) {
        this.teams = teams;
        this.headcounts = headcounts;
        this.news = news;
    }

    /// Adds the growth while the day is the same; on a new day everybody is counted again.
    void grown(Map<String, Integer> growth, LocalDate today) {
        if (!headcounts.liveDay().filter(today::equals).isPresent()) {
            headcounts.live(today);
            redraw(teams.all(), List.of(), headcounts.on(today));
        } else if (!growth.isEmpty()) {
            grow(teams.of(growth.keySet()), growth);
        }
    }

    /// Teams large enough before and after concern nobody else; otherwise groups may have to be drawn anew.
    private void grow(List<Team> touched, Map<String, Integer> growth) {
        if (touched.stream().allMatch(team -> team.standsAloneThrough(growth.getOrDefault(team.id(), 0)))) {
            var grown = touched.stream()
                    .map(team -> team.grownBy(growth.getOrDefault(team.id(), 0)))
                    .toList();
            teams.keep(grown);
            news.tell(grown);
            return;
        }
        var standing = teams.all();
        var people = new HashMap<>(people(standing));
        growth.forEach((team, difference) -> people.merge(team, difference, Integer::sum));
        redraw(standing, List.of(), people);
    }

    Reorganisation described(Collection<TeamDescription> descriptions) {
        var standing = teams.all();
        return redraw(standing, descriptions, people(standing));
    }

    private Reorganisation redraw(
            Collection<Team> standing, Collection<TeamDescription> described, Map<String, Integer> people) {
        var reorganisation = Reorganisation.of(standing, described, people);
        teams.keep(reorganisation.toKeep());
        news.tell(reorganisation.news());
        return reorganisation;
    }

    private static Map<String, Integer> people(Collection<Team> teams) {
        return teams.stream().collect(toMap(Team::id, Team::headcount));
    }
}
