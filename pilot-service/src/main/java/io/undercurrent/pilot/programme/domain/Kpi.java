package io.undercurrent.pilot.programme.domain;

/// The five measures a team is seen by, always together: use alone says nothing about worth.
public enum Kpi {
    ADOPTION("Of the weeks of people with a licence who were not on leave, the share in which they used a tool"),
    INTENSITY("Sessions per person and week of use"),
    PRODUCTIVITY("Of the pilots decided, the share whose promised outcome got better beyond doubt"),
    FEEDBACK("Of the frictions and contests people brought up in pilots, the share that was dealt with"),
    INNOVATION("Ideas per ten people");

    private final String means;

    Kpi(String means) {
        this.means = means;
    }

    public String means() {
        return means;
    }
}
