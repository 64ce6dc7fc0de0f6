package io.undercurrent.survey.wave.pages;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.undercurrent.survey.wave.domain.Letter;
import io.undercurrent.survey.wave.domain.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;

@ApplicationScoped
class MailedLetters implements Post {

    private static final System.Logger LOG = System.getLogger(MailedLetters.class.getName());

    private final Mailer mailer;

    MailedLetters(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public boolean deliver(String email, Letter letter) {
        try {
            mailer.send(Mail.withText(email, letter.subject(), letter.body()));
            return true;
        } catch (RuntimeException refused) {
            // the reason may name the address
            LOG.log(
                    Level.WARNING,
                    "A letter was not taken: " + refused.getClass().getSimpleName());
            return false;
        }
    }
}
