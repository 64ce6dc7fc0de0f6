package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// A page that has one thing to say.
@CheckedTemplate(basePath = "answer")
record MessagePage(Frame frame, String heading, String message) implements TemplateInstance {

    static MessagePage of(Frame frame, String topic) {
        return new MessagePage(frame, frame.say(topic + ".title"), frame.say(topic + ".text"));
    }
}
