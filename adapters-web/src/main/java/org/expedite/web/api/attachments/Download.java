package org.expedite.web.api.attachments;

import java.io.InputStream;

/**
 * Body of a response with a file or a part of it.
 *
 * @param stream the bytes, read and closed by the server
 * @param length the number of bytes
 */
public record Download(InputStream stream, long length) {}
