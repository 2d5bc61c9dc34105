package org.expedite.application.attachments;

import org.expedite.application.casework.MoveResult;
import org.expedite.domain.attachments.Attachment;

/** Result of an attempt to add an attachment. */
public sealed interface AddAttachmentResult {
    /** The attachment is stored. */
    record Added(Attachment attachment) implements AddAttachmentResult {}

    /** The state of the case does not allow it. */
    record Refused(MoveResult.Refused refusal) implements AddAttachmentResult {}
}
