package org.expedite.application.attachments;

import org.expedite.domain.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * Result of the check of a batch of settled files.
 *
 * @param unsettled the number of files without an attachment, which were unsettled
 * @param last the last checked file, or null if no further files exist
 */
public record SettledFilesCheck(int unsettled, @Nullable AttachmentId last) {}
