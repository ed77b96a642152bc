;;; Does in Emacs what a reporter does, and writes what there was to see. -*- lexical-binding: t -*-
;;; Each wait is for what is to come, up to a minute.
(require 'json)
(require 'flymake)
(setq eglot-sync-connect t eglot-connect-timeout 120 eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil)

(defvar seen nil)
(defun see (name value) (push (cons name value) seen))

(defun wait (what come)
  (let ((ends (+ (float-time) 60)))
    (while (not (funcall come))
      (when (> (float-time) ends) (error "Nothing came of %s" what))
      (accept-process-output nil 0.05))))

;; Eglot puts “copydesk [acronym-before-definition]: ” before a message.
(defun message-of (diagnostic)
  (replace-regexp-in-string "\\`copydesk \\[[a-z-]*\\]: " "" (flymake-diagnostic-text diagnostic)))

(defun found ()
  (vconcat (sort (mapcar #'message-of (flymake-diagnostics)) #'string<)))

(defun any-found () (> (length (found)) 0))
(defun none-found () (= (length (found)) 0))
(defun text () (buffer-substring-no-properties (point-min) (point-max)))
(defun server () (eglot-current-server))
(defun document () (eglot--TextDocumentIdentifier))
(defun told () (eglot--signal-textDocument/didChange))

(defun start ()
  ;; A command loop would do so.
  (run-hooks 'post-command-hook)
  (wait "the start" #'server)
  (flymake-start))

(defun session ()
  (start)
  (wait "the first findings" #'any-found)
  (see 'opened (found))
  (goto-char (point-min))
  (search-forward "Tran")
  (see 'hover (plist-get (plist-get (jsonrpc-request (server) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents) :value))

  (goto-char (point-min))
  (search-forward "The H")
  (let* ((here (eglot--TextDocumentPositionParams))
         (range (list :start (plist-get here :position) :end (plist-get here :position)))
         (actions (jsonrpc-request (server) :textDocument/codeAction
                                   (list :textDocument (document) :range range :context (list :diagnostics [])))))
    (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit)))
  (see 'fixed (text))
  (told)
  (wait "the fix" #'none-found)
  (see 'afterFix (found))

  (goto-char (point-max))
  (search-backward "Tranter")
  (eglot-rename "Trent")
  (see 'renamed (text))
  (told)
  (let ((groups (plist-get (jsonrpc-request (server) :copydesk/sources (list :textDocument (document))) :groups)))
    (see 'sources (length (plist-get (aref groups 0) :rows))))

  (revert-buffer t t t)
  (unless (server) (start))
  (told)
  (wait "findings in the draft as it was" #'any-found)
  (setq-default eglot-workspace-configuration '((:copydesk . (:level (:acronyms "off")))))
  (eglot-signal-didChangeConfiguration (server))
  (wait "the new settings" #'none-found)
  (see 'afterSettings (found))

  (setq-default eglot-workspace-configuration nil)
  (eglot-shutdown (server))
  (eglot-ensure)
  (start)
  (wait "findings again" #'any-found)
  (see 'afterRestart (found))
  (eglot-shutdown (server)))

(unwind-protect (session)
  (with-temp-file (getenv "COPYDESK_SEEN") (insert (json-encode seen))))
