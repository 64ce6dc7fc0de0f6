package io.undercurrent.survey.survey.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.undercurrent.survey.survey.domain.Item.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The questions we ship, and whether agreeing means much or little of their construct.
///
/// A question that is bad news when agreed to, such as "I worry", is not turned: its construct is named after the
/// bad news. Turned are only those that ask for the opposite of the construct's name.
public final class QuestionBank {

    private static final Direction GOOD_NEWS = new Direction(false, false);
    private static final Direction BAD_NEWS = new Direction(true, false);
    private static final Direction TURNED = new Direction(false, true);

    private static final List<Item> ITEMS = List.of(
            core("role-clarity-1", "role-clarity"), // I can explain which parts of my work AI will change
            rotating("role-clarity-2", "role-clarity", GOOD_NEWS), // I get a usable answer
            rotating("job-insecurity-1", "job-insecurity", BAD_NEWS), // I worry that my part will disappear
            rotating("job-insecurity-2", "job-insecurity", TURNED), // I can picture my work two years from now
            core("safety-1", "psychological-safety"), // you can say that a tool does not help you
            rotating("safety-2", "psychological-safety", GOOD_NEWS), // we talk as openly about failed attempts
            core("usefulness-1", "usefulness"), // in a busy week I still choose the tool
            rotating("friction-1", "friction", BAD_NEWS), // checking or repairing costs me more than it brings
            rotating("compliance-1", "shallow-compliance", BAD_NEWS), // I use it mainly because it is expected
            rotating("workaround-1", "workaround", BAD_NEWS), // for some work I use a tool from outside
            rotating("trust-1", "trust-in-ai", GOOD_NEWS), // I know when I can rely on the outcome
            rotating("trust-2", "trust-in-organisation", GOOD_NEWS), // AI is not used here to watch us
            rotating("control-1", "perceived-control", GOOD_NEWS), // I can set the proposal aside
            rotating("transparency-1", "transparency", GOOD_NEWS), // it was told honestly why
            rotating("involvement-1", "involvement", GOOD_NEWS), // our experience changed how AI is used
            core("perspective-1", "development-perspective"), // what I learn opens a next step
            rotating("stay-1", "intent-to-stay", GOOD_NEWS), // my next step is inside this organisation
            core("attitude-1", "attitude"), // more AI would be much worse ... much better
            rotating("dialogue-1", "dialogue", GOOD_NEWS), // who sees AI differently is taken seriously
            rotating("manager-room-1", "manager-load", TURNED), // I got room for what AI asks of me
            rotating("manager-targets-1", "manager-load", BAD_NEWS), // my targets stayed while learning was asked
            core("action-belief-1", "action-belief"), // something will change because of these answers
            rotating("learning-time-1", "learning-time", GOOD_NEWS)); // I could really take my learning time

    private static final Map<String, Item> BY_KEY = ITEMS.stream().collect(toMap(Item::key, identity()));
    private static final Set<String> CONSTRUCTS =
            ITEMS.stream().flatMap(item -> item.construct().stream()).collect(toUnmodifiableSet());

    private QuestionBank() {}

    private static Item core(String key, String construct) {
        return item(key, construct, ItemKind.CORE, GOOD_NEWS);
    }

    private static Item rotating(String key, String construct, Direction direction) {
        return item(key, construct, ItemKind.ROTATING, direction);
    }

    private static Item item(String key, String construct, ItemKind kind, Direction direction) {
        var scale = construct.equals("attitude") ? Scale.COMPARISON : Scale.AGREEMENT;
        return new Item(key, 1, kind, Optional.of(construct), direction, scale, Wording.of(key));
    }

    public static List<Item> items() {
        return ITEMS;
    }

    public static Optional<Item> item(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static boolean knows(String construct) {
        return CONSTRUCTS.contains(construct);
    }
}
