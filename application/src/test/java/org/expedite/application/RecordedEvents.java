package org.expedite.application;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.Decision;

/** Business events, recorded in the order in which they were reported. */
public final class RecordedEvents implements BusinessEvents {
    private final List<Object> subjects = new CopyOnWriteArrayList<>();

    @Override
    public void caseOpened(SupportCase opened) {
        subjects.add(opened);
    }

    @Override
    public void escalationDecided(Decision decision) {
        subjects.add(decision);
    }

    @Override
    public void caseClaimed(TechnicalLevel level) {
        subjects.add(level);
    }

    /** Removes all events. */
    public void clear() {
        subjects.clear();
    }

    /** Returns the subjects of the events: cases, decisions and levels. */
    public List<Object> subjects() {
        return List.copyOf(subjects);
    }
}
