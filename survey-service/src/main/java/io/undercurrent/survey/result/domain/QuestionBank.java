package io.undercurrent.survey.result.domain;

import static io.undercurrent.survey.result.domain.Item.straight;
import static io.undercurrent.survey.result.domain.Item.turned;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The questions we know, and whether agreeing means much or little of their construct.
///
/// A question that is bad news when agreed to, such as "I worry", is not turned: its construct is named after the
/// bad news. Turned are only those that ask for the opposite of the construct's name.
public final class QuestionBank {

    private static final List<Item> ITEMS = List.of(
            straight("role-clarity-1", "role-clarity"), // I can explain which parts of my work AI will change
            straight("role-clarity-2", "role-clarity"), // I get a usable answer
            straight("job-insecurity-1", "job-insecurity"), // I worry that the part I am good at will disappear
            turned("job-insecurity-2", "job-insecurity"), // I can picture my work here two years from now
            straight("safety-1", "psychological-safety"), // you can say that a tool does not help you
            straight("safety-2", "psychological-safety"), // we talk as openly about failed attempts
            straight("usefulness-1", "usefulness"), // in a busy week I still choose the tool
            straight("friction-1", "friction"), // checking or repairing costs me more than it brings
            straight("compliance-1", "shallow-compliance"), // I use it mainly because it is expected
            straight("workaround-1", "workaround"), // for some work I use a tool from outside
            straight("trust-1", "trust-in-ai"), // I know when I can rely on the outcome
            straight("trust-2", "trust-in-organisation"), // AI is not used here to watch us
            straight("control-1", "perceived-control"), // I can set the proposal aside
            straight("transparency-1", "transparency"), // it was told honestly why
            straight("involvement-1", "involvement"), // our experience changed how AI is used
            straight("perspective-1", "development-perspective"), // what I learn opens a next step
            straight("stay-1", "intent-to-stay"), // my next step is inside this organisation
            straight("attitude-1", "attitude"), // more AI would be much worse ... much better
            straight("dialogue-1", "dialogue"), // who sees AI differently is taken seriously
            turned("manager-room-1", "manager-load"), // I got room for what AI asks of me
            straight("manager-targets-1", "manager-load"), // my targets stayed while learning was asked
            straight("action-belief-1", "action-belief"), // something will change because of these answers
            straight("learning-time-1", "learning-time")); // I could really take my learning time

    private static final Map<String, Item> BY_KEY = ITEMS.stream().collect(toMap(Item::key, identity()));

    private static final Set<String> CONSTRUCTS =
            ITEMS.stream().map(Item::construct).collect(toUnmodifiableSet());

    private QuestionBank() {}

    public static Optional<Item> item(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static boolean knows(String construct) {
        return CONSTRUCTS.contains(construct);
    }
}
