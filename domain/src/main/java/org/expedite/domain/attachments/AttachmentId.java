package org.expedite.domain.attachments;

import org.expedite.domain.Require;

/** Identifier of an attachment, unique over all cases. Later attachments have greater ids. */
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
