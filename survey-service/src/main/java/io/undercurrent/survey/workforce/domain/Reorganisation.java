package io.undercurrent.survey.workforce.domain;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The teams before and after an import.
public final class Reorganisation {

    private final Map<String, Team> before;
    private final Map<String, Team> after;

    private Reorganisation(Map<String, Team> before, Map<String, Team> after) {
        this.before = before;
        this.after = after;
    }

    public static Reorganisation of(
            Collection<Team> before, Collection<TeamDescription> described, Map<String, Integer> headcounts) {
        var standing = before.stream().collect(toMap(Team::id, identity()));
        var redrawn = new HashMap<>(standing);
        described.forEach(team -> redrawn.put(team.id(), redraw(team, Optional.ofNullable(standing.get(team.id())))));
        var active = withSomebodyBelow(redrawn, headcounts);
        redrawn.replaceAll((id, team) -> new Team(
                id, team.name(), team.parent(), headcounts.getOrDefault(id, 0), active.contains(id), team.revision()));
        return new Reorganisation(standing, redrawn);
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
        return after.keySet().stream().filter(id -> !before.containsKey(id));
    }

    private Stream<Team> changed() {
        return before.values().stream().filter(this::isRedrawn);
    }

    private boolean isRedrawn(Team was) {
        var is = after(was);
        return !is.isDescribedLike(was) || (is.active() && !was.active());
    }

    public Vanishing vanishing() {
        return new Vanishing(
                closed().count(), before.values().stream().filter(Team::active).count());
    }

    private Stream<Team> closed() {
        return before.values().stream()
                .filter(was -> was.active() && !after(was).active());
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
