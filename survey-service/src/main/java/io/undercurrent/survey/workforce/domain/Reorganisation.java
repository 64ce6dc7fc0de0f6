package io.undercurrent.survey.workforce.domain;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The teams and their groups before and after a change.
public final class Reorganisation {

    private final Map<String, Team> before;
    private final Map<String, Team> after;

    private Reorganisation(Map<String, Team> before, Map<String, Team> after) {
        this.before = before;
        this.after = after;
    }

    public static Reorganisation of(
            Collection<Team> before, Collection<TeamDescription> described, Map<String, Integer> headcounts) {
        var teams = before.stream().filter(team -> !team.isGroup()).toList();
        var groups = before.stream().filter(Team::isGroup).toList();
        var redrawn = new HashMap<>(Grouping.byId(teams));
        described.forEach(team -> redrawn.put(team.id(), redraw(team, Optional.ofNullable(redrawn.get(team.id())))));
        var active = withSomebodyBelow(redrawn, headcounts);
        redrawn.replaceAll((id, team) -> new Team(
                id, team.name(), team.parent(), headcounts.getOrDefault(id, 0), active.contains(id), team.revision()));
        return new Reorganisation(
                Grouping.byId(before),
                Grouping.of(redrawn, teams, Grouping.byId(groups)).all());
    }

    private static Team redraw(TeamDescription team, Optional<Team> known) {
        return new Team(
                team.id(),
                team.name(),
                team.parent(),
                0,
                false,
                known.map(Team::revision).orElse(0L));
    }

    private static Set<String> withSomebodyBelow(Map<String, Team> teams, Map<String, Integer> headcounts) {
        var active = new HashSet<String>();
        headcounts.forEach((id, people) -> {
            var at = people > 0 ? Optional.ofNullable(teams.get(id)) : Optional.<Team>empty();
            while (at.isPresent() && active.add(at.get().id())) {
                at = at.get().parent().map(teams::get);
            }
        });
        return active;
    }

    public TeamChanges changes() {
        return new TeamChanges((int) added().count(), (int) changed().count(), (int) closed().count());
    }

    /// The first few of the teams that change, by id.
    public TeamPreview preview() {
        return new TeamPreview(firstFew(added()), firstFew(changed().map(Team::id)), firstFew(closed().map(Team::id)));
    }

    private static List<String> firstFew(Stream<String> teams) {
        return teams.sorted().limit(TeamPreview.MOST).toList();
    }

    private Stream<String> added() {
        return teams(after).map(Team::id).filter(id -> !before.containsKey(id));
    }

    private Stream<Team> changed() {
        return teams(before).filter(this::isRedrawn);
    }

    private boolean isRedrawn(Team was) {
        var is = after(was);
        return !is.isDescribedLike(was) || (is.active() && !was.active());
    }

    public Vanishing vanishing() {
        return new Vanishing(
                closed().count(), teams(before).filter(Team::active).count());
    }

    private Stream<Team> closed() {
        return teams(before).filter(was -> was.active() && !after(was).active());
    }

    private static Stream<Team> teams(Map<String, Team> all) {
        return all.values().stream().filter(team -> !team.isGroup());
    }

    /// Every team that has to be kept anew, each that outsiders see differently under its next revision.
    public List<Team> toKeep() {
        return after.values().stream()
                .filter(team -> !team.equals(before.get(team.id())))
                .map(team -> isNews(team) ? team.next() : team)
                .toList();
    }

    /// Of what is kept anew, whatever outsiders see differently.
    public List<Team> news() {
        return after.values().stream().filter(this::isNews).map(Team::next).toList();
    }

    private boolean isNews(Team team) {
        var was = before.get(team.id());
        return was == null || !team.looksLike(was);
    }

    private Team after(Team was) {
        return requireNonNull(after.get(was.id()));
    }
}
