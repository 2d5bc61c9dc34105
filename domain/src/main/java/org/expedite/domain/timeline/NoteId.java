package org.expedite.domain.timeline;

import org.expedite.domain.Require;

/** The identifier of a note. */
public record NoteId(String value) {
    public NoteId {
        Require.identifier("note id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
