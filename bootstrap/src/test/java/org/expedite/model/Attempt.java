package org.expedite.model;

import org.expedite.application.access.Actor;

/** One attempt on a case, as the center lets the actor in now. */
record Attempt(Kind kind, ModelCase on, Actor actor, RandomChoice choice) {
    @Override
    public String toString() {
        return "%s by %s on %s".formatted(kind, actor.id(), on);
    }
}
