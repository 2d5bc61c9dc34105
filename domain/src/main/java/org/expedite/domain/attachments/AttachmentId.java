package org.expedite.domain.attachments;

import org.expedite.domain.Require;

/** Identifies an attachment, of whichever case; ids grow with time. */
public record AttachmentId(String value) implements Comparable<AttachmentId> {
    public AttachmentId {
        Require.identifier("attachment id", value);
    }

    @Override
    public int compareTo(AttachmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
