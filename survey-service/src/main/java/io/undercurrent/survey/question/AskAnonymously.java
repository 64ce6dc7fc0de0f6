package io.undercurrent.survey.question;

import io.undercurrent.survey.ballot.domain.Ballot;
import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.BallotKeys;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.question.domain.Asker;
import io.undercurrent.survey.question.domain.BallotUses;
import io.undercurrent.survey.question.domain.Message;
import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.Questions;
import io.undercurrent.survey.question.domain.SecretDigest;
import io.undercurrent.survey.question.domain.Words;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes a question from somebody with a ballot. It belongs to the group whose key signed the ballot.
@ApplicationScoped
public class AskAnonymously {

    private final BallotKeys keys;
    private final BallotUses uses;
    private final Questions questions;
    private final TellBacklog tellBacklog;
    private final HowLongKept howLongKept;
    private final Today today;

    AskAnonymously(
            BallotKeys keys,
            BallotUses uses,
            Questions questions,
            TellBacklog tellBacklog,
            HowLongKept howLongKept,
            Today today) {
        this.keys = keys;
        this.uses = uses;
        this.questions = questions;
        this.tellBacklog = tellBacklog;
        this.howLongKept = howLongKept;
        this.today = today;
    }

    /// What somebody asks, with which right, and how they mean to come back.
    public record Wish(WaveId wave, KeyId key, Ballot ballot, SecretDigest secret, Words words) {}

    /// What becomes of it.
    public sealed interface Outcome {

        record Asked(Question question) implements Outcome {}

        record NotGenuine() implements Outcome {}

        record AskedEnough() implements Outcome {}

        record SecretTaken() implements Outcome {}
    }

    @Transactional
    public Outcome ask(Wish wish) {
        return keys.named(wish.key())
                .filter(key -> key.wave().equals(wish.wave()) && key.signed(wish.ballot()))
                .map(key -> questions
                        .askedWith(wish.secret())
                        .map(before -> again(before, wish))
                        .orElseGet(() -> ask(wish, key)))
                .orElseGet(Outcome.NotGenuine::new);
    }

    private static Outcome again(Question before, Wish wish) {
        return before.opening().words().equals(wish.words()) ? new Outcome.Asked(before) : new Outcome.SecretTaken();
    }

    private Outcome ask(Wish wish, BallotKey key) {
        if (!uses.mayAsk(wish.ballot())) {
            return new Outcome.AskedEnough();
        }
        var asker = new Asker.Anonymous(wish.secret());
        var question = Question.asked(
                key.group().value(),
                asker,
                howLongKept.after(key.wave()),
                Message.of(asker, today.day(), wish.words()));
        questions.add(question);
        tellBacklog.of(question.team());
        return new Outcome.Asked(question);
    }
}
