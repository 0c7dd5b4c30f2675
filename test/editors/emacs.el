;;; -*- lexical-binding: t -*-
;; Uses Emacs as its user would: waits for findings, takes a fix, saves, asks for the reports. Writes what it saw to a file.
(require 'json)
(require 'cl-lib)
(require 'flymake)

(defvar asked (json-read-from-string (getenv "CLAUSELINT_ASKED")))
(defvar seen nil)

(defun see (key value)
  "Keep VALUE under KEY for the test."
  (push (cons key value) seen))

(defun wait-for (what condition)
  "Wait until CONDITION holds, for at most twenty seconds; WHAT it is, is told if it does not."
  (let ((end (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited too long for %s" what))
      (accept-process-output nil 0.02))))

(defun words-of (finding)
  (buffer-substring-no-properties (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding)))

(defun finding-on (words)
  "The finding that underlines WORDS."
  (cl-find words (flymake-diagnostics) :key #'words-of :test #'equal))

(defun choose (_prompt collection &rest _)
  "Choose the action that is asked for in COLLECTION, as its user would by its title."
  (let ((titles (all-completions "" collection)))
    (see 'titles (vconcat titles))
    (cl-find-if (lambda (it) (string-prefix-p (alist-get 'title asked) it)) titles)))

(defun use-emacs ()
  (find-file "privacy.md")
  (switch-to-buffer (current-buffer))
  ;; Eglot starts, and Flymake shows, once a command has ended: in batch mode there is none.
  (run-hooks 'post-command-hook)
  (wait-for "the server" #'eglot-current-server)
  (wait-for "findings" (lambda () (run-hooks 'post-command-hook) (flymake-start) (flymake-diagnostics)))
  (see 'encoding (eglot--server-capable :positionEncoding))
  (see 'findings (vconcat (mapcar (lambda (it) (vector (flymake-diagnostic-text it) (words-of it)))
                                  (flymake-diagnostics))))
  (let ((completing-read-function #'choose)
        (last-nonmenu-event ?x)
        (words (alist-get 'words asked)))
    (goto-char (flymake-diagnostic-beg (finding-on words)))
    (call-interactively #'eglot-code-actions)
    (wait-for "the fix" #'buffer-modified-p)
    (eglot--signal-textDocument/didChange)
    (wait-for "its finding to go" (lambda () (flymake-start) (not (finding-on words)))))
  (save-buffer)
  (let ((browse-url-browser-function (lambda (url &rest _) (see 'shown url))))
    (clauselint-audit)
    (clauselint-compare "earlier.md")))

(condition-case fault
    (use-emacs)
  (error (see 'fault (error-message-string fault))))
(with-temp-file (getenv "CLAUSELINT_SEEN")
  (insert (json-encode seen)))
