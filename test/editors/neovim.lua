-- Uses Neovim as its user would: waits for findings, takes a fix, saves, asks for the reports. Writes what it saw to a file.
local asked = vim.fn.json_decode(vim.env.CLAUSELINT_ASKED)
local seen = { titles = {} }

local function wait_for(what, condition)
  assert(vim.wait(20000, condition, 20), "waited too long for " .. what)
end

local function code_of(finding)
  return finding.code or finding.user_data.lsp.code
end

local function findings_by(rule)
  return vim.tbl_filter(function(it) return code_of(it) == rule end, vim.diagnostic.get(0))
end

local function use()
  wait_for("findings", function() return #vim.diagnostic.get(0) > 0 end)
  seen.findings = vim.tbl_map(function(it)
    local words = vim.api.nvim_buf_get_text(0, it.lnum, it.col, it.end_lnum, it.end_col, {})
    return { code_of(it), table.concat(words, "\n") }
  end, vim.diagnostic.get(0))

  local finding = findings_by(asked.rule)[1]
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  vim.ui.select = function(actions, options, choose)
    for index, action in ipairs(actions) do
      local title = options.format_item(action)
      table.insert(seen.titles, title)
      if vim.startswith(title, asked.title) then choose(action, index) end
    end
  end
  vim.lsp.buf.code_action()
  wait_for("the fix", function() return vim.bo.modified end)
  wait_for("its finding to go", function() return #findings_by(asked.rule) == 0 end)
  vim.cmd("write")

  vim.cmd("ClauselintAudit")
  wait_for("the audit", function() return vim.fn.filereadable("privacy-audit.html") == 1 end)
  vim.cmd("ClauselintCompare HEAD")
  wait_for("the comparison", function() return vim.fn.filereadable("privacy-changes.html") == 1 end)
end

local ok, fault = pcall(use)
if not ok then seen.fault = tostring(fault) end
seen.messages = vim.fn.execute("messages")
seen.encoding = vim.tbl_map(function(it) return it.offset_encoding end, (vim.lsp.get_clients or vim.lsp.get_active_clients)())
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.CLAUSELINT_SEEN)
vim.cmd("qall!")
