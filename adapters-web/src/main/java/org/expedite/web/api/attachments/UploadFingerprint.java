package org.expedite.web.api.attachments;

import org.jspecify.annotations.Nullable;

/**
 * Content of an upload, independent of the boundary and the order of its parts.
 *
 * @param fileName the name that the client gave the file
 * @param description of the file; null if none was sent
 * @param sha256 of the file, which it stands for
 */
record UploadFingerprint(String fileName, @Nullable String description, String sha256) {}
