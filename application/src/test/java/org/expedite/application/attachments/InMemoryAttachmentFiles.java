package org.expedite.application.attachments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.file.FileAlreadyExistsException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.expedite.domain.attachments.Sha256;
import org.jspecify.annotations.Nullable;

/** Files in memory. A test may simulate a full disk. */
public final class InMemoryAttachmentFiles implements AttachmentFiles, OrphanedFiles {
    private final Map<AttachmentId, File> files = new ConcurrentHashMap<>();
    private volatile boolean full;

    @Override
    public FileFacts receive(AttachmentId id, Content content) {
        byte[] bytes = all(content);
        FileFacts facts = new FileFacts(mediaType(bytes), bytes.length, sha256(bytes));
        if (full) {
            throw new StorageUnavailableException(new IOException("No space left on device"));
        }
        if (files.putIfAbsent(id, new File(bytes, false, 0)) != null) {
            throw new StorageUnavailableException(new FileAlreadyExistsException(id.value()));
        }
        return facts;
    }

    @Override
    public void settle(AttachmentId id) {
        files.computeIfPresent(id, (_, file) -> new File(file.bytes, true, file.days));
    }

    @Override
    public void unsettle(AttachmentId id) {
        int ahead = Math.toIntExact(UNSETTLED_AFTER.minus(ORPHANED_AFTER).toDays());
        files.computeIfPresent(
                id, (_, file) -> file.settled ? new File(file.bytes, false, -ahead) : file);
    }

    @Override
    public void discard(AttachmentId id) {
        files.computeIfPresent(id, (_, file) -> file.settled ? file : null);
    }

    @Override
    public Content open(AttachmentId id, FileFacts expected) {
        File file = files.get(id);
        if (file == null || !sha256(file.bytes).equals(expected.sha256())) {
            throw new DamagedFileException(id, "is not what was received");
        }
        return Bytes.of(file.bytes);
    }

    @Override
    public List<AttachmentId> unsettled(int limit) {
        return files.entrySet().stream()
                .filter(entry -> entry.getValue().isOld() && !entry.getValue().settled)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public List<AttachmentId> settled(@Nullable AttachmentId after, int limit) {
        return files.entrySet().stream()
                .filter(entry -> entry.getValue().isOld() && entry.getValue().settled)
                .map(Map.Entry::getKey)
                .filter(id -> after == null || id.compareTo(after) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }

    /** Sets whether the disk is full. */
    public void setFull(boolean nowFull) {
        full = nowFull;
    }

    /** Returns the number of files. */
    public int count() {
        return files.size();
    }

    /** Makes all files older by {@link #ORPHANED_AFTER}. */
    public void makeOld() {
        files.replaceAll((_, file) -> new File(file.bytes, file.settled, file.days + 1));
    }

    /** Removes all files; the disk is not full. */
    public void clear() {
        files.clear();
        full = false;
    }

    /** Deletes a file. */
    public void delete(AttachmentId id) {
        files.remove(id);
    }

    /** Replaces the bytes of a file. */
    public void change(AttachmentId id, UnaryOperator<byte[]> change) {
        files.computeIfPresent(
                id,
                (_, file) -> new File(change.apply(file.bytes.clone()), file.settled, file.days));
    }

    private static byte[] all(Content content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            all.write(buffer, 0, read);
        }
        return all.toByteArray();
    }

    private static String mediaType(byte[] bytes) {
        try {
            String known =
                    URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(bytes));
            return Objects.requireNonNullElse(known, "application/octet-stream");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Sha256 sha256(byte[] bytes) {
        try {
            return new Sha256(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Immutable. */
    private static final class File {
        private final byte[] bytes;
        private final boolean settled;
        private final int days;

        private File(byte[] bytes, boolean settled, int days) {
            this.bytes = bytes;
            this.settled = settled;
            this.days = days;
        }

        private boolean isOld() {
            return days >= ORPHANED_AFTER.toDays();
        }
    }
}
