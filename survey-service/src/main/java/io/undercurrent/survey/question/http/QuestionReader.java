package io.undercurrent.survey.question.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.ballot.domain.SignedIn;
import io.undercurrent.survey.question.WhereOneWorks;
import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.QuestionState;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What whoever asks may see of the register.
@RequestScoped
class QuestionReader {

    private static final Set<String> SEE_EVERY_TEAM =
            Set.of(Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER);
    private static final Set<String> MODERATE = Set.of(Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL);

    private final Reader reader;
    private final SignedIn signedIn;
    private final Teams teams;
    private final WhereOneWorks whereOneWorks;

    QuestionReader(Reader reader, SignedIn signedIn, Teams teams, WhereOneWorks whereOneWorks) {
        this.reader = reader;
        this.signedIn = signedIn;
        this.teams = teams;
        this.whereOneWorks = whereOneWorks;
    }

    /// Empty where every team may be seen.
    Optional<Set<String>> seen() {
        return isAnyOf(SEE_EVERY_TEAM)
                ? Optional.empty()
                : Optional.of(Stream.concat(led().stream(), around().stream()).collect(Collectors.toSet()));
    }

    /// The teams in which one may reply; empty where in every team.
    Optional<Set<String>> replied() {
        return reader.is(Roles.PEOPLE_ANALYST) ? Optional.empty() : Optional.of(led());
    }

    private Set<String> led() {
        return reader.is(Roles.TEAM_LEAD) ? teams.withAllBelow(reader.teams()) : Set.of();
    }

    private Set<String> around() {
        return signedIn.employeeId().map(whereOneWorks::teamsAround).orElse(Set.of());
    }

    /// What is hidden is for moderators, and for whoever asked.
    boolean sees(Question question) {
        return asked(question) || (isShown(question) && isAmong(question));
    }

    private boolean isShown(Question question) {
        return question.state() != QuestionState.HIDDEN || isAnyOf(MODERATE);
    }

    private boolean isAmong(Question question) {
        return seen().map(seen -> seen.contains(question.team())).orElse(true);
    }

    void needsToModerate() {
        if (!isAnyOf(MODERATE)) {
            throw Problem.forbidden("moderators-only", "What is hidden is for people analysts and the works council")
                    .asException();
        }
    }

    private boolean isAnyOf(Set<String> roles) {
        return reader.roles().stream().anyMatch(roles::contains);
    }

    boolean asked(Question question) {
        return signedIn.employeeId().filter(question.asker()::is).isPresent();
    }

    /// Whoever moderates never sees who asked; a leader does, where the asker gave a name.
    QuestionView view(Question question) {
        return QuestionView.of(question, asked(question), asked(question) || led().contains(question.team()));
    }
}
