package io.undercurrent.pilot.programme;

import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.programme.domain.Idea;
import io.undercurrent.pilot.programme.domain.Ideas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Answers an idea, once, and leads from it to its pilot.
@ApplicationScoped
public class AnswerIdea {
    private final Ideas ideas;
    private final Pilots pilots;

    AnswerIdea(Ideas ideas, Pilots pilots) {
        this.ideas = ideas;
        this.pilots = pilots;
    }

    @Transactional
    public Outcome answer(UUID id, Idea.Reply reply) {
        var idea = ideas.held(id);
        if (idea.isEmpty()) {
            return new Outcome.NoSuchIdea();
        }
        if (idea.get().reply().isPresent()) {
            return new Outcome.AnsweredBefore();
        }
        if (reply.on().isBefore(idea.get().on())) {
            return new Outcome.BeforeTheIdea();
        }
        if (reply.pilot().isPresent() && reply.pilot().flatMap(pilots::pilot).isEmpty()) {
            return new Outcome.NoSuchPilot();
        }
        ideas.answer(id, reply);
        return new Outcome.Answered(with(idea.get(), reply));
    }

    private static Idea with(Idea idea, Idea.Reply reply) {
        return new Idea(idea.id(), idea.team(), idea.text(), idea.on(), Optional.of(reply));
    }

    public sealed interface Outcome {
        record Answered(Idea idea) implements Outcome {}

        record NoSuchIdea() implements Outcome {}

        record AnsweredBefore() implements Outcome {}

        record BeforeTheIdea() implements Outcome {}

        record NoSuchPilot() implements Outcome {}
    }
}
